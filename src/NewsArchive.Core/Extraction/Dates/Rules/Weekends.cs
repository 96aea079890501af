using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Which weekend is meant: it belongs to the week it ends.</summary>
internal static class Weekends
{
    /// <summary>"last", "this" or "next" weekend; "this" from Monday to Thursday looks back after a past tense.</summary>
    public static Stretch? Shifted(DateContext context, int from, int upTo, int shift) =>
        shift == 0 ? Plain(context, from, upTo) : context.Now(CalendarUnit.Weekend)?.Shift(shift);

    /// <summary>"the weekend": the one that the tense asks for.</summary>
    public static Stretch? Plain(DateContext context, int from, int upTo)
    {
        if (context.Now(CalendarUnit.Weekend) is not { } weekend || context.Published is not { } published)
            return null;
        var isOver = published.Earliest < weekend.First && context.DirectionAround(from, upTo) == Direction.Past;
        return isOver ? weekend.Shift(-1) : weekend;
    }
}
