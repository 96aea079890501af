using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Published;

/// <summary>Dates as metadata writes them: ISO 8601 in its own precision, timestamps, and written dates ("Wed, 10 Jul 2019 13:18:00 +0900").</summary>
internal static class MetadataDate
{
    private const int LongestValue = 80;

    /// <summary>The day as written, whatever offset follows it: the newspaper's own day. Null where it cannot be read.</summary>
    public static DateInterval? Read(string? value, DateOrder order = DateOrder.Unknown)
    {
        var text = value?.Trim() ?? "";
        if (text.Length is < 4 or > LongestValue)
            return null;
        return Iso(text) ?? Compact(text) ?? Written(text, order);
    }

    private static DateInterval? Iso(string text)
    {
        var length = text.Length >= 10 && (text.Length == 10 || text[10] is 'T' or 't' or ' ') ? 10 : text.Length;
        return length is 4 or 7 or 10 && DateInterval.TryParseIso(text.AsSpan(0, length), Provenances.Metadata, out var interval) ? interval : null;
    }

    /// <summary><c>20190710</c>, perhaps with a time after it.</summary>
    private static DateInterval? Compact(string text)
    {
        if (text.Length < 8 || text.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9') || (text.Length > 8 && text[8] is not ('T' or ' ')))
            return null;
        var iso = $"{text[..4]}-{text[4..6]}-{text[6..8]}";
        return DateInterval.TryParseIso(iso, Provenances.Metadata, out var interval) ? interval : null;
    }

    private static DateInterval? Written(string text, DateOrder order)
    {
        var date = WrittenDateReader.Read(text, 0, order);
        return date is { Year: not null } ? date.Value.ToInterval(Provenances.Metadata) : null;
    }
}
