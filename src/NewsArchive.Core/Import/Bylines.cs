using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import;

/// <summary>Names in a byline: "By Maud Ellery, Pat Quill, Jr. and Iñaki Zubía".</summary>
internal static class Bylines
{
    private const int LongestName = 80;
    private const int MostNames = 50;
    private const int LongestByline = 4000;

    private static readonly string[] Openers =
        ["by ", "by: ", "written by ", "reported by ", "reporting by ", "story by ", "from ", "von ", "par ", "por ", "di ", "door ", "autor: ", "автор: ", "autor ", "author: "];

    private static readonly string[] Conjunctions = [" and ", " AND ", " und ", " et ", " y ", " e ", " en ", " и ", " & "];

    private static readonly HashSet<string> Suffixes =
        new(StringComparer.OrdinalIgnoreCase) { "jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "dr" };

    /// <summary>Whether the line says of itself that it is a byline ("By ...").</summary>
    public static bool IsByline(string line) =>
        line.Length <= LongestName * 2 && line.Length > 5 && line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(line[3]) && line[^1] != '.';

    /// <summary>The names in their order, each once; agencies at the end of the line and addresses are left out.</summary>
    public static IReadOnlyList<string> Read(string byline)
    {
        var line = WithoutOpener(TextCleaning.CleanLine(byline.Length > LongestByline ? byline[..LongestByline] : byline));
        foreach (var word in Conjunctions)
            line = line.Replace(word, ", ", StringComparison.Ordinal);
        var names = new List<string>();
        foreach (var part in line.Split([',', ';', '|', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (names.Count > 0 && Suffixes.Contains(part.Replace(".", "", StringComparison.Ordinal)))
                names[^1] += ", " + part;
            else if (names.Count < MostNames && Name(part) is { } name)
                names.Add(name);
        }

        return names.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>One name as metadata gives it, cleaned; null where it is none: an address, an agency, a sentence.</summary>
    public static string? Name(string text)
    {
        var name = WithoutOpener(TextCleaning.CleanLine(text)).Trim(' ', ',', ':', '-', '–', '—');
        if (name.Length is < 2 or > LongestName || name.Contains('@', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal))
            return null;
        if (name.StartsWith("Reuter", StringComparison.OrdinalIgnoreCase) || !name.Any(char.IsLetter) || name.Any(char.IsAsciiDigit))
            return null;
        return IsShouted(name) ? TitleCase(name) : name;
    }

    private static string WithoutOpener(string line)
    {
        foreach (var opener in Openers)
        {
            if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return line[opener.Length..].TrimStart();
        }

        return line;
    }

    private static bool IsShouted(string name) => name.Length > 4 && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower);

    private static string TitleCase(string name)
    {
        var result = name.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || result[i - 1] is ' ' or '\'' or '’' or '-' or '.')
                result[i] = char.ToUpper(result[i], CultureInfo.InvariantCulture);
        }

        return new string(result);
    }
}
