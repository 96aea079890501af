namespace NewsArchive.Core.Articles;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A calendar month; the day is not known.</summary>
    Month,

    /// <summary>A calendar year; the month is not known.</summary>
    Year,

    /// <summary>Any other stretch of days: a season, a decade, "early 2022".</summary>
    Range,
}
