namespace NewsArchive.Core.Extraction.Dates.Calendar;

/// <summary>A vague part of a stretch: "early 2022", "the end of March".</summary>
internal enum StretchPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>"early"; thirds, see <see cref="StretchParts"/>.</summary>
    Early,

    /// <summary>"mid-", "the middle of".</summary>
    Mid,

    /// <summary>"late".</summary>
    Late,

    /// <summary>"the beginning of": the first day.</summary>
    Start,

    /// <summary>"the end of": the last day.</summary>
    End,
}
