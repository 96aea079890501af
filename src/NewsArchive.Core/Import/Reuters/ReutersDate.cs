using System.Buffers;
using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import.Reuters;

/// <summary>Reads <c>26-FEB-1987 15:01:01.79</c>: the day counts, the time is only checked.</summary>
internal static class ReutersDate
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static readonly SearchValues<char> DeskCodes = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The day, or null, and what is odd about the text, or null.</summary>
    public static (DateInterval? Day, string? Oddity) Read(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash is < 1 or > 2 || text.Length < dash + 9 || !TryDay(text.AsSpan(0, dash), text.AsSpan(dash + 1, 3), text.AsSpan(dash + 5, 4), out var day))
            return (null, $"the date \"{text}\" cannot be read; the article is undated");
        var rest = text.AsSpan(dash + 9);
        var oddity = IsTime(rest.Trim()) ? null : $"the day of \"{text}\" was read, what follows it is no time of day";
        return (DateInterval.Day(day, Provenances.Metadata), oddity);
    }

    private static bool TryDay(ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> year, out DateOnly date)
    {
        date = default;
        var at = Months.AsSpan().IndexOf(month, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at % 3 != 0 || !Number(day, out var d) || !Number(year, out var y))
            return false;
        var m = (at / 3) + 1;
        if (y < 1 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return false;
        date = new DateOnly(y, m, d);
        return true;
    }

    private static bool Number(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary><c>15:01:01.79</c>, perhaps with the desk codes that the wire put after it (<c>RM</c>, <c>C G</c>).</summary>
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        const string Shape = "00:00:00.00";
        if (text.Length < Shape.Length)
            return false;
        for (var i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != Shape[i])
                return false;
        }

        return Below(text[..2], 24) && Below(text[3..5], 60) && Below(text[6..8], 60)
            && !text[Shape.Length..].ContainsAnyExcept(DeskCodes);
    }

    private static bool Below(ReadOnlySpan<char> digits, int limit) => Number(digits, out var value) && value < limit;
}
