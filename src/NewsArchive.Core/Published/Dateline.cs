using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Published;

/// <summary>A place that a dateline names.</summary>
/// <param name="Name">As a person writes it: <c>Brussels</c> for a printed <c>BRUSSELS</c>.</param>
/// <param name="Span">Where it stands in the text.</param>
public sealed record DatelinePlace(string Name, TextSpan Span);

/// <summary>Where and when a report was sent, and by whom: <c>BRUSSELS, January 4. /TASS/.</c></summary>
/// <param name="Places">The places, region or country after its town; never empty.</param>
/// <param name="Date">Day and month, and the year where it is printed; null where the dateline has no date.</param>
/// <param name="Agency">The agency as printed: <c>TASS</c>; null where none is named.</param>
/// <param name="End">Where the report proper begins in the text.</param>
public sealed record Dateline(IReadOnlyList<DatelinePlace> Places, DatelineDate? Date, string? Agency, int End)
{
    /// <summary>The dateline at the beginning of a text; null where it begins without one. Looks at the first 300 units only.</summary>
    public static Dateline? Parse(string text) => DatelineParser.Parse(text);
}

/// <summary>The date in a dateline.</summary>
/// <param name="Year">Null where it is not printed.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">Null where it is not printed.</param>
public sealed record DatelineDate(int? Year, int Month, int Day, DayOfWeek? Weekday);
