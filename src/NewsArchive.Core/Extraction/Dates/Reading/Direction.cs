namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>On which side of the published date a sentence asks a date to lie.</summary>
internal enum Direction
{
    Unknown,
    Past,
    Future,
}
