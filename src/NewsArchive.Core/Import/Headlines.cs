using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import;

/// <summary>Headlines for texts that have none.</summary>
internal static class Headlines
{
    /// <summary>The longest derived headline, in UTF-16 units.</summary>
    public const int Longest = 200;

    private const string Ellipsis = "…";
    private const string Closers = "\"'”’»)]」』";

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "rev", "hon", "jr", "sr",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "vs", "no",
        "u.s", "u.k", "u.n", "e.g", "i.e", "p.m", "a.m", "bzw", "ca", "г", "ул", "им",
    };

    /// <summary>The first sentence of a text that begins after its dateline; cut at a word where it is too long.</summary>
    /// <param name="body">The cleaned text.</param>
    /// <param name="start">Where the text proper begins in it.</param>
    public static string FirstSentence(string body, int start)
    {
        var text = body.AsSpan(Math.Min(start, body.Length)).TrimStart();
        // Nothing but a dateline is a text as well.
        var line = text.IsEmpty ? body : text;
        var end = line.IndexOf('\n');
        if (end >= 0 && EndsParagraph(line, end))
            line = line[..end];
        line = line[..Math.Min(line.Length, Longest * 4)];
        return Shorten(TextCleaning.CleanLine(line[..SentenceEnd(line)].ToString()));
    }

    /// <summary>At most <see cref="Longest"/> units, cut between words and marked with an ellipsis.</summary>
    public static string Shorten(string line)
    {
        if (line.Length <= Longest)
            return line;
        var cut = line.LastIndexOf(' ', Longest - 1);
        if (cut < Longest / 2)
            cut = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + Ellipsis;
    }

    private static bool EndsParagraph(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at + 1] == '\n' || at == 0 || text[at - 1] is '.' or '!' or '?' or '"' or '”');

    private static int SentenceEnd(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '。' or '！' or '？' or '؟' or '।')
                return WithClosers(line, i + 1);
            if (line[i] is '.' or '!' or '?' or '…' && EndsSentence(line, i))
                return WithClosers(line, i + 1);
        }

        return line.Length;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line, int stop)
    {
        var next = WithClosers(line, stop + 1);
        if (next >= line.Length)
            return true;
        if (!char.IsWhiteSpace(line[next]))
            return false;
        var following = line[next..].TrimStart().TrimStart("\"'“‘«([—–- ");
        if (following.IsEmpty || char.IsLower(following[0]))
            return following.IsEmpty;
        return line[stop] != '.' || !IsAbbreviation(line[..stop]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..];
        return word.Length == 1 && char.IsLetter(word[0]) || (word.Length <= 4 && Abbreviations.Contains(word.ToString()));
    }

    private static int WithClosers(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && Closers.Contains(line[at], StringComparison.Ordinal))
            at++;
        return at;
    }
}
