namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>
/// How terms stand in the text fields: a surface as it is, a stem behind a control character (so that wildcards never
/// see stems), and the beginnings of sentences and paragraphs as terms of their own.
/// </summary>
internal static class TermForms
{
    /// <summary>Stands before a stem.</summary>
    public const char StemMark = '\u0001';

    /// <summary>Stands at the first word of each sentence.</summary>
    public const string Sentence = "\u0002";

    /// <summary>Stands at the first word of each paragraph.</summary>
    public const string Paragraph = "\u0003";

    /// <summary>The term of a stem.</summary>
    public static string OfStem(string stem) => StemMark + stem;
}
