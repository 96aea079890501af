using System.Text;

namespace NewsArchive.Core.Published;

/// <summary>Recognises a line at the head of a text that holds a date and nothing that would be missed: "Published 14 May 2019", "THURSDAY, MARCH 4, 1886.   PRICE ONE PENNY."</summary>
internal static class HeadingDate
{
    private const int LongestLine = 160;

    // What a page calls the day on which it changed is not when it appeared.
    private static readonly string[] Labels =
        ["published", "posted", "first published", "publication date", "date", "dated", "pubdate", "issued", "created", "veröffentlicht", "erschienen", "datum", "publié", "date de publication", "publicado", "fecha", "pubblicato", "data", "опубликовано", "дата", "opublikowano", "yayın tarihi", "δημοσιεύθηκε", "gepubliceerd"];

    private static readonly string[] AfterLabel = ["on", "at", "am", "le", "el", "il", "op", "den", "the"];

    /// <summary>The date of the line; null where the line is anything else.</summary>
    public static WrittenDate? Read(string line, DateOrder order)
    {
        if (line.Length is 0 or > LongestLine)
            return null;
        var text = line.Normalize(NormalizationForm.FormKC).AsSpan().Trim().TrimStart("([*•·–—-|").TrimStart();
        text = WithoutLabel(text);
        if (WrittenDateReader.Read(text, 0, order) is not { Year: not null } date)
            return null;
        return IsNegligible(text[date.End..]) ? date : null;
    }

    /// <summary>The date that follows a label such as "Published"; null where the line carries no label.</summary>
    public static WrittenDate? ReadLabelled(string line, DateOrder order)
    {
        var text = line.AsSpan().Trim();
        return text.Length <= LongestLine && WithoutLabel(text).Length < text.Length ? Read(line, order) : null;
    }

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[label.Length..];
            if (rest.IsEmpty || char.IsLetterOrDigit(rest[0]))
                continue;
            rest = rest.TrimStart(" :\u00a0");
            foreach (var word in AfterLabel)
            {
                if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest.Length > word.Length && rest[word.Length] == ' ')
                    return rest[word.Length..].TrimStart();
            }

            return rest;
        }

        return text;
    }

    /// <summary>Nothing, a time of day, or what a wide gap or a bar sets apart (the price, the edition).</summary>
    private static bool IsNegligible(ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(".,;)]");
        if (text.Trim().IsEmpty || text.StartsWith("   ", StringComparison.Ordinal))
            return true;
        text = text.TrimStart();
        if (text[0] is '|' or '·' or '•')
            return true;
        if (text[0] is 'T' or '-' or '–' or '—' or ',')
            text = text[1..].TrimStart();
        return IsTime(text);
    }

    /// <summary><c>10:30</c>, <c>at 10.30 GMT</c>, and what a bar sets apart after it.</summary>
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        var bar = text.IndexOfAny('|', '·', '•');
        text = bar < 0 ? text : text[..bar].TrimEnd();
        return text.Length is >= 4 and <= 24 && char.IsDigit(text[0]) && text[..3].ContainsAny(":.h");
    }
}
