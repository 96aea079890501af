namespace NewsArchive.Core.Extraction.Dates.Calendar;

/// <summary>The calendar's measures, from fine to coarse; the order is relied on.</summary>
internal enum CalendarUnit
{
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,

    /// <summary>Days from one to another that are no single unit.</summary>
    Range,
}
