namespace NewsArchive.Core.Languages;

/// <summary>Says which language a text is in.</summary>
public static class LanguageDetector
{
    /// <summary>The language as a BCP 47 tag; null where the text does not tell.</summary>
    /// <param name="title">The headline.</param>
    /// <param name="body">The text.</param>
    /// <param name="given">The tag that the source gave; kept where the text does not contradict it.</param>
    public static string? Detect(string title, string body, string? given = null) =>
        given ?? ScriptLanguages.Detect(title, body) ?? (EnglishWords.AreFrequent(body.Length > 40 ? body : title + " " + body) ? "en" : null);
}
