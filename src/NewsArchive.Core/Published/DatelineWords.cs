using System.Globalization;

namespace NewsArchive.Core.Published;

/// <summary>What a place and an agency look like in a dateline.</summary>
internal static class DatelineWords
{
    private const int MostWords = 5;
    private const int LongestAgency = 30;

    private static readonly HashSet<string> Particles =
        new(StringComparer.Ordinal) { "de", "la", "le", "las", "los", "del", "of", "the", "am", "an", "der", "on", "upon", "sur", "en", "do", "da", "al", "el", "and", "у", "на" };

    // A sentence that begins with one of these is no place, capitals or not.
    private static readonly HashSet<string> Openers =
        new(StringComparer.OrdinalIgnoreCase) { "in", "on", "at", "the", "a", "by", "from", "for", "since", "after", "before", "until", "as", "when", "this", "that", "but", "and", "published", "updated", "posted", "date", "im", "am", "le", "el", "en", "в", "с", "на", "it", "he", "she", "they" };

    private static readonly string[] Agencies =
    [
        "Reuters", "REUTERS", "AP", "AFP", "dpa", "DPA", "UPI", "TASS", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "ИНТЕРФАКС", "Интерфакс", "Interfax", "INTERFAX", "РИА Новости", "RIA Novosti",
        "Xinhua", "XINHUA", "Kyodo", "KYODO", "Yonhap", "YONHAP", "ANSA", "EFE", "Efe", "APA", "PTI", "ANI", "IANS", "IRNA", "AA", "Anadolu Agency", "PAP", "Lusa", "Belga", "Ukrinform", "UKRINFORM", "УКРИНФОРМ", "BTA", "CTK", "MTI", "Sputnik", "Спутник",
    ];

    /// <summary>The length of a place name at the beginning of the text; 0 where it does not begin with one.</summary>
    public static int PlaceLength(ReadOnlySpan<char> text)
    {
        var (at, end) = (0, 0);
        for (var words = 0; words < MostWords; words++)
        {
            var length = WordLength(text[at..]);
            if (length == 0)
                break;
            var word = text.Slice(at, length);
            if (words == 0 && Openers.Contains(word.ToString()))
                return 0;
            // "Janeiro" is a month to some: only what goes on as a date ends the place.
            if (MonthNames.Weekday(word) is not null || WrittenDateReader.Read(text, at) is { Day: not null })
                break;
            var named = char.IsUpper(word[0]);
            if (!named && (words == 0 || !Particles.Contains(word.ToString())))
                break;
            at += length;
            end = named ? at : end;
            if (at >= text.Length || text[at] != ' ')
                break;
            at++;
        }

        return end;
    }

    /// <summary>The length of a known agency's name at the beginning of the text, followed by a mark; else 0.</summary>
    public static int AgencyLength(ReadOnlySpan<char> text)
    {
        foreach (var agency in Agencies)
        {
            if (text.StartsWith(agency, StringComparison.Ordinal) && text[agency.Length..].TrimStart() is { IsEmpty: false } rest && rest[0] is '-' or '–' or '—' or '.' or ':' or '/')
                return agency.Length;
        }

        return 0;
    }

    /// <summary>Whether the words in brackets can be an agency: a few words, the first letter a capital unless it is known (dpa).</summary>
    public static bool IsAgencyName(ReadOnlySpan<char> name) =>
        name.Length is >= 2 and <= LongestAgency && name.Count(' ') <= 2 && (char.IsUpper(name[0]) || name is "dpa") && !name.ContainsAny('.', ';', '\n') && !name.ContainsAnyInRange('0', '9');

    /// <summary>Whether no letter is a small one, and there are at least two.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>A name printed in capitals as a person writes it; others, and abbreviations with points, as they stand.</summary>
    public static string Readable(ReadOnlySpan<char> name)
    {
        var text = name.ToString();
        if (!IsCapitals(name) || name.Contains('.'))
            return text;
        var lower = text.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < lower.Length; i++)
        {
            if (i == 0 || lower[i - 1] is ' ' or '-' || (lower[i - 1] is '\'' or '’' && i + 2 < lower.Length))
                lower[i] = char.ToUpper(lower[i], CultureInfo.InvariantCulture);
        }

        return Lowered(new string(lower));
    }

    private static string Lowered(string name) =>
        string.Join(' ', name.Split(' ').Select((word, i) => i > 0 && Particles.Contains(word.ToLowerInvariant()) ? word.ToLowerInvariant() : word));

    /// <summary>Letters with apostrophes and hyphens inside; a point belongs to it after a short abbreviation ("N.Y.", "Mich.", "St.").</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetter(c) || (at > 0 && c is '\'' or '’' or '}') || (c == '-' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at + 1])))
                at++;
            else if (c == '.' && at > 0 && EndsAbbreviation(text, at))
                at++;
            else
                break;
        }

        return at;
    }

    private static bool EndsAbbreviation(ReadOnlySpan<char> text, int point)
    {
        var start = point - 1;
        while (start >= 0 && char.IsLetter(text[start]))
            start--;
        var letters = point - start - 1;
        var next = point + 1 < text.Length ? text[point + 1] : '\0';
        if (letters == 1)
            return true;
        return letters <= 5 && char.IsLower(text[point - 1]) && text[point - 1] <= 'z' && (next is ',' || (next == ' ' && point + 2 < text.Length && (char.IsLetterOrDigit(text[point + 2]) || text[point + 2] == '(')));
    }
}
