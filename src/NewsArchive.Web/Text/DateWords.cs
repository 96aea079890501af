using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Text;

/// <summary>Dates as people write them: <c>4 January 2022</c>, <c>December 2021</c>, <c>1960–1969</c>.</summary>
internal static class DateWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The interval with no more precision than it has.</summary>
    public static string Of(DateInterval date) =>
        date.Precision == DatePrecision.Range && !IsWhole(date) ? Between(date.Earliest, date.Latest) : Of(date.Value);

    /// <summary>An ISO value in its own precision, <c>2022-XX</c> and <c>1960/1969</c> included; anything else as it stands.</summary>
    public static string Of(string value)
    {
        if (value.EndsWith("-XX", StringComparison.Ordinal))
            return Of(value[..^3]) + (value.Length == 7 ? Words.MonthUnknown : Words.DayUnknown);
        if (value.Split('/') is [var first, var last])
            return $"{Of(first)}–{Of(last)}";
        return DateInterval.TryParseIso(value, "", out var date) ? Plain(date!) : value;
    }

    /// <summary>As <see cref="Of(string)"/>, with the month shortened: for axes.</summary>
    public static string Short(string value) => Plain(value, "d MMM yyyy", "MMM yyyy");

    /// <summary>A stretch of days.</summary>
    public static string Between(DateOnly first, DateOnly last) => (first, last) switch
    {
        var (a, b) when a == b => Day(a),
        var (a, b) when IsYearStart(a) && IsYearEnd(b) => a.Year == b.Year ? Year(a) : $"{Year(a)}–{Year(b)}",
        var (a, b) when a.Day == 1 && IsMonthEnd(b) =>
            a.Year == b.Year && a.Month == b.Month ? Month(a)
            : a.Year == b.Year ? $"{a.ToString("MMMM", English)} – {Month(b)}" : $"{Month(a)} – {Month(b)}",
        var (a, b) => $"{Day(a)} – {Day(b)}",
    };

    /// <summary>A moment, to the minute, in UTC as it is kept.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", English);

    private static string Plain(DateInterval date) => date.Precision switch
    {
        DatePrecision.Day => Day(date.Earliest),
        DatePrecision.Month => Month(date.Earliest),
        _ => Year(date.Earliest),
    };

    private static string Plain(string value, string dayFormat, string monthFormat) =>
        !DateInterval.TryParseIso(value, "", out var date) ? value : date!.Precision switch
        {
            DatePrecision.Day => date.Earliest.ToString(dayFormat, English),
            DatePrecision.Month => date.Earliest.ToString(monthFormat, English),
            _ => Year(date.Earliest),
        };

    private static bool IsWhole(DateInterval date) => DateInterval.TryParseIso(date.Value, "", out var whole)
        && whole!.Earliest == date.Earliest && whole.Latest == date.Latest;

    private static bool IsYearStart(DateOnly day) => day is { Day: 1, Month: 1 };

    private static bool IsMonthEnd(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    private static bool IsYearEnd(DateOnly day) => day is { Day: 31, Month: 12 };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", English);

    private static string Year(DateOnly day) => day.Year.ToString(English);
}
