using System.Globalization;
using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>One year, month or day as a number on an axis of its unit, so that empty periods keep their place.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period(DateUnit Unit, int Number)
{
    /// <summary>The first day.</summary>
    public DateOnly First => Unit switch
    {
        DateUnit.Year => new DateOnly(Number, 1, 1),
        DateUnit.Month => new DateOnly(Number / 12, (Number % 12) + 1, 1),
        _ => DateOnly.FromDayNumber(Number),
    };

    /// <summary>The last day.</summary>
    public DateOnly Last => Unit switch
    {
        DateUnit.Year => new DateOnly(Number, 12, 31),
        DateUnit.Month => First.AddDays(DateTime.DaysInMonth(First.Year, First.Month) - 1),
        _ => First,
    };

    /// <summary>ISO in the unit's own precision.</summary>
    public string Iso => First.ToString(Unit switch { DateUnit.Year => "yyyy", DateUnit.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);

    /// <summary>The period that a day lies in.</summary>
    public static Period Of(DateUnit unit, DateOnly day) => new(unit, unit switch
    {
        DateUnit.Year => day.Year,
        DateUnit.Month => (day.Year * 12) + day.Month - 1,
        _ => day.DayNumber,
    });

    /// <summary>Reads an ISO value of just this unit; another precision is no period of it.</summary>
    public static bool TryParse(DateUnit unit, string iso, out Period period)
    {
        var fits = DateInterval.TryParseIso(iso, "", out var date) && date!.Precision == Precision(unit);
        period = fits ? Of(unit, date!.Earliest) : default;
        return fits;
    }

    private static DatePrecision Precision(DateUnit unit) =>
        unit switch { DateUnit.Year => DatePrecision.Year, DateUnit.Month => DatePrecision.Month, _ => DatePrecision.Day };
}
