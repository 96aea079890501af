namespace NewsArchive.Core.Extraction.Dates;

/// <summary>The kinds of time expression that TIMEX3 tells apart.</summary>
internal enum TimexType
{
    /// <summary>A point or stretch of calendar time.</summary>
    Date,

    /// <summary>A time of a day.</summary>
    Time,

    /// <summary>A length of time without a place in the calendar.</summary>
    Duration,

    /// <summary>Something that comes again.</summary>
    Set,
}
