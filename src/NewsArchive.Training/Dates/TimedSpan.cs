using NewsArchive.Core.Articles;

namespace NewsArchive.Training.Dates;

/// <summary>A time expression as a scorer sees it.</summary>
/// <param name="Span">Its extent.</param>
/// <param name="Value">A TIMEX3 value, or the interval as <c>earliest..latest</c>.</param>
/// <param name="Type">The TIMEX3 type; <c>DATE</c> in marked text.</param>
internal sealed record TimedSpan(TextSpan Span, string Value, string Type)
{
    /// <summary>Whether both share at least one character.</summary>
    public bool Overlaps(TimedSpan other) => Span.Start < other.Span.End && other.Span.Start < Span.End;
}
