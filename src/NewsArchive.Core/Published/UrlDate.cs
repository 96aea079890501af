using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Published;

/// <summary>The date in the path of an address: <c>/2022/01/04/</c>, <c>/2022-01-04-title</c>, <c>/2022/01/</c>, <c>/20220104/</c>.</summary>
internal static class UrlDate
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    /// <summary>A day or a month; null where the path shows none. Numbers that make no date are passed over.</summary>
    public static DateInterval? Read(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length > 2000)
            return null;
        var path = uri.AbsolutePath.AsSpan();
        DateInterval? month = null;
        for (var i = 1; i + 7 <= path.Length; i++)
        {
            if (path[i - 1] is not ('/' or '-' or '_' or '.') || !Digits(path, i, 4, out var year) || year is < EarliestYear or > LatestYear)
                continue;
            if (Day(path[i..], year) is { } day)
                return day;
            month ??= path[i - 1] == '/' ? Month(path[i..], year) : null;
        }

        return month;
    }

    private static DateInterval? Day(ReadOnlySpan<char> text, int year)
    {
        var mark = text[4];
        var gap = mark is '/' or '-' or '_' ? 1 : 0;
        if (!Digits(text, 4 + gap, 2, out var month) || !Digits(text, 6 + (2 * gap), 2, out var day) || (gap == 1 && text[7] != mark))
            return null;
        var end = 8 + (2 * gap);
        var ends = end == text.Length || text[end] is '/' or '-' or '_' or '.';
        return ends && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DateInterval.Day(new DateOnly(year, month, day), Provenances.Url)
            : null;
    }

    private static DateInterval? Month(ReadOnlySpan<char> text, int year) =>
        text[4] == '/' && Digits(text, 5, 2, out var month) && month is >= 1 and <= 12 && (text.Length == 7 || text[7] == '/')
            ? DateInterval.Month(year, month, Provenances.Url)
            : null;

    private static bool Digits(ReadOnlySpan<char> text, int at, int count, out int value)
    {
        value = 0;
        return at + count <= text.Length && int.TryParse(text.Slice(at, count), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
