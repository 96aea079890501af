namespace NewsArchive.Core.Extraction.Dates.Calendar;

/// <summary>Cuts the vague parts out of a stretch: days by tens in a month, thirds of the months in a year or season, 0-2, 3-6 and 7-9 in a decade.</summary>
internal static class StretchParts
{
    /// <summary>The days that the part covers; a day has no parts.</summary>
    public static (DateOnly First, DateOnly Last) Of(Stretch whole, StretchPart part) => part switch
    {
        StretchPart.Start => (whole.First, whole.First),
        StretchPart.End => (whole.Last, whole.Last),
        StretchPart.Whole => (whole.First, whole.Last),
        _ => Third(whole, (int)part - (int)StretchPart.Early),
    };

    private static (DateOnly First, DateOnly Last) Third(Stretch whole, int third) => whole.Unit switch
    {
        CalendarUnit.Month => Days(whole, third switch { 0 => 0, 1 => 10, _ => Length(whole) - 10 }, third switch { 0 => 10, 1 => Length(whole) == 31 ? 21 : 20, _ => Length(whole) }),
        CalendarUnit.Week => Days(whole, third switch { 0 => 0, 1 => 2, _ => 4 }, third switch { 0 => 2, 1 => 4, _ => 7 }),
        CalendarUnit.Quarter or CalendarUnit.Season => Months(whole, third, third + 1),
        CalendarUnit.Half => Months(whole, 2 * third, 2 * third + 2),
        CalendarUnit.Year => Months(whole, 4 * third, 4 * third + 4),
        CalendarUnit.Decade => Years(whole, third switch { 0 => 0, 1 => 3, _ => 7 }, third switch { 0 => 3, 1 => 7, _ => 10 }),
        CalendarUnit.Century => Years(whole, third switch { 0 => 0, 1 => 33, _ => 66 }, third switch { 0 => 33, 1 => 66, _ => 100 }),
        _ => (whole.First, whole.Last),
    };

    private static int Length(Stretch whole) => whole.Last.DayNumber - whole.First.DayNumber + 1;

    private static (DateOnly First, DateOnly Last) Days(Stretch whole, int from, int upTo) =>
        (whole.First.AddDays(from), whole.First.AddDays(upTo - 1));

    /// <summary>The upper end stays inside the stretch, so that nothing is added past year 9999.</summary>
    private static (DateOnly First, DateOnly Last) Months(Stretch whole, int from, int upTo)
    {
        var last = whole.First.AddMonths(upTo - 1);
        return (whole.First.AddMonths(from), new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    private static (DateOnly First, DateOnly Last) Years(Stretch whole, int from, int upTo) => Months(whole, 12 * from, 12 * upTo);
}
