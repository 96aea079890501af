using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.PlainText;

/// <summary>The name of a newspaper, printed above its article: "The Dunmere Post (Ohio, USA)".</summary>
internal static class Mastheads
{
    private const int MostWords = 8;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "post", "herald", "times", "gazette", "news", "tribune", "courier", "journal", "observer", "chronicle", "mail", "star", "telegraph", "guardian", "standard",
        "record", "examiner", "dispatch", "press", "register", "sentinel", "advertiser", "mercury", "globe", "independent", "review", "bulletin", "express", "echo",
        "zeitung", "anzeiger", "tageblatt", "nachrichten", "rundschau", "figaro", "monde", "gazeta", "правда", "известия", "газета", "ведомости", "вестник",
    };

    /// <summary>Whether the line is short and its main words hold one that newspapers are called by.</summary>
    public static bool IsMasthead(string line)
    {
        var words = WithoutBrackets(line).Split([' ', '.', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && words.Any(Names.Contains);
    }

    /// <summary>The name without what stands in brackets after it and the final stop; capitals as a person writes them.</summary>
    public static string Name(string line) => DatelineWords.Readable(WithoutBrackets(line).Trim(' ', '.', ','));

    private static string WithoutBrackets(string line) =>
        line.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? line[..at].TrimEnd() : line;
}
