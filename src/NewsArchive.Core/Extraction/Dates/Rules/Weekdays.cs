namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Weekdays counted from Monday, which is 0.</summary>
internal static class Weekdays
{
    /// <summary>The weekday of a day.</summary>
    public static int Of(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
