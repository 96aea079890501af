using System.Globalization;

namespace NewsArchive.Core.Articles;

/// <summary>A stretch of days, both ends included, with what is known of it and how it is known. No time zones.</summary>
public sealed record DateInterval
{
    /// <summary>An interval; throws <see cref="ArgumentException"/> when it ends before it begins.</summary>
    public DateInterval(DateOnly earliest, DateOnly latest, DatePrecision precision, string provenance)
    {
        if (latest < earliest)
            throw new ArgumentException($"The interval ends ({latest:O}) before it begins ({earliest:O}).", nameof(latest));
        (Earliest, Latest, Precision, Provenance) = (earliest, latest, precision, provenance);
    }

    /// <summary>The first day it may be.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day it may be.</summary>
    public DateOnly Latest { get; }

    /// <summary>Day, month, year, or another range.</summary>
    public DatePrecision Precision { get; }

    /// <summary>How the date is known: "metadata", "dateline", "dateline; year inferred from ...".</summary>
    public string Provenance { get; init; }

    /// <summary>
    /// The smallest ISO calendar unit that holds the interval: <c>2022-01-04</c>, <c>2022-01</c>, <c>2022</c>,
    /// or <c>1960/1969</c> when it runs over years.
    /// </summary>
    public string Value => (Earliest, Latest) switch
    {
        var (a, b) when a == b => Iso(a, "yyyy-MM-dd"),
        var (a, b) when a.Year == b.Year && a.Month == b.Month => Iso(a, "yyyy-MM"),
        var (a, b) when a.Year == b.Year => Iso(a, "yyyy"),
        var (a, b) => Iso(a, "yyyy") + "/" + Iso(b, "yyyy"),
    };

    /// <summary>One day.</summary>
    public static DateInterval Day(DateOnly day, string provenance) => new(day, day, DatePrecision.Day, provenance);

    /// <summary>One calendar month.</summary>
    public static DateInterval Month(int year, int month, string provenance)
    {
        var first = new DateOnly(year, month, 1);
        return new DateInterval(first, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month, provenance);
    }

    /// <summary>One calendar year.</summary>
    public static DateInterval Year(int year, string provenance) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, provenance);

    /// <summary>Reads <c>2022</c>, <c>2022-01</c> or <c>2022-01-04</c>; false for anything else, impossible days included.</summary>
    public static bool TryParseIso(ReadOnlySpan<char> text, string provenance, out DateInterval? interval)
    {
        interval = null;
        if (text.Length is not (4 or 7 or 10) || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
            return false;
        if (text.Length == 4)
            interval = Year(year, provenance);
        else if (text.Length == 7 && text[4] == '-' && int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
            interval = Month(year, month, provenance);
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            interval = Day(day, provenance);
        return interval is not null;
    }

    /// <summary>Whether every day of <paramref name="other"/> lies in this interval.</summary>
    public bool Contains(DateInterval other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>Both ends as <c>2022-01-01..2022-01-31</c>.</summary>
    public string ToRangeString() => Iso(Earliest, "yyyy-MM-dd") + ".." + Iso(Latest, "yyyy-MM-dd");

    private static string Iso(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
