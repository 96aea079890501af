using System.Globalization;
using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Published;

/// <summary>A date as it stands in a text; the day, or the year, may be missing.</summary>
/// <param name="Year">Gregorian, four digits; null where not printed.</param>
/// <param name="Month">1 to 12; 0 where day and month stand in an order that is not known.</param>
/// <param name="Day">1 to 31; null where not printed.</param>
/// <param name="Weekday">The weekday printed before it.</param>
/// <param name="End">Where it ends in the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenDate(int? Year, int Month, int? Day, DayOfWeek? Weekday, int End)
{
    private const int EarliestYear = 1450;
    private const int LatestYear = 2150;

    /// <summary>Whether the parts can be a date at all; 29 February passes where the year is missing.</summary>
    public bool IsPossible =>
        Year is null or (>= EarliestYear and <= LatestYear)
        && Month is >= 0 and <= 12
        && (Day is null || (Day >= 1 && Month > 0 && Day <= DateTime.DaysInMonth(Year ?? 2000, Month)));

    /// <summary>The interval; null where the year is missing.</summary>
    public DateInterval? ToInterval(string provenance) => (Year, Month, Day) switch
    {
        (null, _, _) => null,
        ({ } year, 0, _) => DateInterval.Year(year, provenance + "; day and month in an unknown order"),
        ({ } year, _, null) => DateInterval.Month(year, Month, provenance),
        ({ } year, _, { } day) => DateInterval.Day(new DateOnly(year, Month, day), provenance),
    };

    /// <summary>From the Iranian calendar; null where there is no such day.</summary>
    public static WrittenDate? FromSolarHijri(int year, int month, int day, int end)
    {
        var calendar = new PersianCalendar();
        if (year is < 1200 or > 1500 || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month))
            return null;
        var date = DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
        return new WrittenDate(date.Year, date.Month, date.Day, null, end);
    }
}
