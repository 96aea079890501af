using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsArchive.Core.Extraction.Dates.Calendar;

/// <summary>A stretch of days that is known to be one unit of the calendar. Years run from 1 to 9999; what would leave them is null.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(CalendarUnit Unit, DateOnly First, DateOnly Last)
{
    private const int MonthsAYear = 12;

    /// <summary>One day.</summary>
    public static Stretch Day(DateOnly day) => new(CalendarUnit.Day, day, day);

    /// <summary>One day by its numbers; null where the calendar has none.</summary>
    public static Stretch? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= MonthsAYear && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new DateOnly(year, month, day))
            : null;

    /// <summary>A calendar month.</summary>
    public static Stretch? Month(int year, int month) => Months(CalendarUnit.Month, year, month, 1);

    /// <summary>A calendar quarter, 1 to 4.</summary>
    public static Stretch? Quarter(int year, int quarter) => Months(CalendarUnit.Quarter, year, quarter * 3 - 2, 3);

    /// <summary>The first or second half of a year.</summary>
    public static Stretch? Half(int year, int half) => Months(CalendarUnit.Half, year, half * 6 - 5, 6);

    /// <summary>A season by the year that it begins in.</summary>
    public static Stretch? Season(int year, Season season) => Months(CalendarUnit.Season, year, 3 + 3 * (int)season, 3);

    /// <summary>A calendar year.</summary>
    public static Stretch? Year(int year) => Years(CalendarUnit.Year, year, 1);

    /// <summary>Ten years from one that ends in 0.</summary>
    public static Stretch? Decade(int firstYear) => Years(CalendarUnit.Decade, firstYear, 10);

    /// <summary>A century by its ordinal: the 17th is 1601 to 1700.</summary>
    public static Stretch? Century(int ordinal) => Years(CalendarUnit.Century, ordinal * 100 - 99, 100);

    /// <summary>From the first day of one to the last day of another; null where that runs backwards.</summary>
    public static Stretch? Between(Stretch from, Stretch to) =>
        from.First <= to.Last ? new Stretch(CalendarUnit.Range, from.First, to.Last) : null;

    /// <summary>The unit of that kind that holds a day; a weekend is that of the day's week, Monday first.</summary>
    public static Stretch? Holding(DateOnly day, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => Day(day),
        CalendarUnit.Week => Days(CalendarUnit.Week, day.DayNumber - SinceMonday(day), 7),
        CalendarUnit.Weekend => Days(CalendarUnit.Weekend, day.DayNumber - SinceMonday(day) + 5, 2),
        CalendarUnit.Month => Month(day.Year, day.Month),
        CalendarUnit.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        CalendarUnit.Season => Season(day.Month < 3 ? day.Year - 1 : day.Year, (Season)((day.Month + 9) % MonthsAYear / 3)),
        CalendarUnit.Half => Half(day.Year, day.Month <= 6 ? 1 : 2),
        CalendarUnit.Year => Year(day.Year),
        CalendarUnit.Decade => Decade(day.Year / 10 * 10),
        CalendarUnit.Century => Century((day.Year + 99) / 100),
        _ => null,
    };

    /// <summary>The same measure, that many later; a season moves by years, as speech does.</summary>
    public Stretch? Shift(int count) => Unit switch
    {
        CalendarUnit.Day => Days(Unit, First.DayNumber + (long)count, 1),
        CalendarUnit.Weekend => Days(Unit, First.DayNumber + 7L * count, 2),
        CalendarUnit.Week => Days(Unit, First.DayNumber + 7L * count, 7),
        CalendarUnit.Month => Months(Unit, First.Year, First.Month + (long)count, 1),
        CalendarUnit.Quarter => Months(Unit, First.Year, First.Month + 3L * count, 3),
        CalendarUnit.Half => Months(Unit, First.Year, First.Month + 6L * count, 6),
        CalendarUnit.Season => Months(Unit, First.Year, First.Month + 12L * count, 3),
        CalendarUnit.Year => Years(Unit, First.Year + (long)count, 1),
        CalendarUnit.Decade => Years(Unit, First.Year + 10L * count, 10),
        CalendarUnit.Century => Years(Unit, First.Year + 100L * count, 100),
        _ => null,
    };

    /// <summary>The value that TIMEX3 writes: <c>1998-W12</c>, <c>1989-Q3</c>, <c>198</c>; empty for ranges.</summary>
    public string TimexValue => Unit switch
    {
        CalendarUnit.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CalendarUnit.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        CalendarUnit.Week => Week("W"),
        CalendarUnit.Weekend => Week("W") + "-WE",
        CalendarUnit.Quarter => YearAnd(string.Create(CultureInfo.InvariantCulture, $"Q{(First.Month + 2) / 3}")),
        CalendarUnit.Half => YearAnd(First.Month == 1 ? "H1" : "H2"),
        CalendarUnit.Season => YearAnd(First.Month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" }),
        CalendarUnit.Year => Digits(First.Year, "0000"),
        CalendarUnit.Decade => Digits(First.Year / 10, "000"),
        CalendarUnit.Century => Digits(First.Year / 100, "00"),
        _ => "",
    };

    private static int SinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static Stretch? Days(CalendarUnit unit, long first, int count) =>
        first >= 0 && first + count - 1 <= DateOnly.MaxValue.DayNumber
            ? new Stretch(unit, DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)first + count - 1))
            : null;

    /// <summary>Months counted from January of a year; a count below 1 or above 12 runs into other years.</summary>
    private static Stretch? Months(CalendarUnit unit, long year, long month, int count)
    {
        var start = year * MonthsAYear + month - 1;
        var end = start + count - 1;
        if (start < MonthsAYear || end / MonthsAYear > 9999)
            return null;
        var last = new DateOnly((int)(end / MonthsAYear), (int)(end % MonthsAYear) + 1, 1);
        return new Stretch(
            unit,
            new DateOnly((int)(start / MonthsAYear), (int)(start % MonthsAYear) + 1, 1),
            new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    private static Stretch? Years(CalendarUnit unit, long first, int count) => Months(unit, first, 1, count * MonthsAYear);

    private static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private string YearAnd(string rest) => Digits(First.Year, "0000") + "-" + rest;

    private string Week(string letter)
    {
        var day = First.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-{letter}{ISOWeek.GetWeekOfYear(day):00}");
    }
}
