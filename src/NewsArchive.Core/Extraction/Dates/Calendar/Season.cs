namespace NewsArchive.Core.Extraction.Dates.Calendar;

/// <summary>The northern seasons by whole months: spring is March to May; winter bears the year it begins in.</summary>
internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
