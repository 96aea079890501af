using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Dates;

/// <summary>A time expression in a text, dates or not; only those with <see cref="IsDate"/> become mentions.</summary>
/// <param name="Span">Its extent, without prepositions.</param>
/// <param name="Interval">The days it stands for; null where it stands for none or could not be resolved.</param>
/// <param name="TimexValue">The value in TIMEX3: <c>1989-Q3</c>, <c>P3D</c>, <c>PRESENT_REF</c>.</param>
/// <param name="Type">Its type in TIMEX3.</param>
/// <param name="IsDate">Whether it names a point or stretch of the calendar, resolved or not.</param>
/// <param name="Rule">The rule that read it.</param>
internal sealed record TimeExpression(TextSpan Span, DateInterval? Interval, string TimexValue, TimexType Type, bool IsDate, string Rule);
