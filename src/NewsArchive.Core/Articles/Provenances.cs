namespace NewsArchive.Core.Articles;

/// <summary>The words that a <see cref="DateInterval.Provenance"/> begins with.</summary>
public static class Provenances
{
    /// <summary>The record's own metadata gave the date: an SGML tag, JSON-LD, a field of JSON Lines.</summary>
    public const string Metadata = "metadata";

    /// <summary>The dateline of the text gave it: "BRUSSELS, January 4. /TASS/".</summary>
    public const string Dateline = "dateline";

    /// <summary>A date line at the head of the text gave it: "March 4, 2021" under the headline.</summary>
    public const string Heading = "heading";

    /// <summary>The address gave it: <c>/2022/01/04/</c>.</summary>
    public const string Url = "url";

    /// <summary>The running text gave it.</summary>
    public const string Text = "text";
}
