using NewsArchive.Core.Extraction.Dates.Calendar;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>Chooses among the years of something that comes every year: "March 3", "December", "the third quarter", "Christmas".</summary>
internal static class Recurring
{
    /// <summary>A year written out colours the dates after it only when it lies this far back.</summary>
    private const int EraYears = 5;

    /// <summary>A day this near to the published date is meant whatever the verbs say.</summary>
    private const int NearDays = 75;

    /// <summary>The one meant by the expression at these tokens; <paramref name="inYear"/> gives it for a year, null where that year has none.</summary>
    public static Stretch? Choose(DateContext context, int from, int upTo, Func<int, Stretch?> inYear)
    {
        if (Era(context) is { } era && context.DirectionAround(from, upTo) != Direction.Future)
            return Nearest(inYear, era);
        if (context.Published is not { } published)
            return null;
        var now = new Stretch(CalendarUnit.Range, published.Earliest, published.Latest);
        var nearest = Nearest(inYear, now);
        if (nearest is { Unit: CalendarUnit.Day } && Distance(nearest.Value, now) <= NearDays)
            return nearest;
        return context.DirectionAround(from, upTo) switch
        {
            Direction.Past => LatestUpTo(inYear, published.Latest),
            Direction.Future => NextFrom(inYear, published.Earliest),
            _ => nearest,
        };
    }

    /// <summary>The latest that begins on or before a day.</summary>
    public static Stretch? LatestUpTo(Func<int, Stretch?> inYear, DateOnly day)
    {
        for (var year = day.Year + 1; year >= day.Year - 8; year--)
        {
            if (inYear(year) is { } found && found.First <= day)
                return found;
        }

        return null;
    }

    /// <summary>The first that ends on or after a day.</summary>
    public static Stretch? NextFrom(Func<int, Stretch?> inYear, DateOnly day)
    {
        for (var year = day.Year - 1; year <= day.Year + 8; year++)
        {
            if (inYear(year) is { } found && found.Last >= day)
                return found;
        }

        return null;
    }

    /// <summary>A year written out just before, when it is not about the time of publication.</summary>
    private static Stretch? Era(DateContext context) =>
        context.Narrative.Era is { } era && (context.Published is not { } published || published.Earliest.Year - era.Last.Year >= EraYears) ? era : null;

    private static Stretch? Nearest(Func<int, Stretch?> inYear, Stretch to)
    {
        Stretch? best = null;
        for (var year = to.First.Year - 1; year <= to.Last.Year + 1; year++)
        {
            if (inYear(year) is { } candidate && (best is null || Distance(candidate, to) < Distance(best.Value, to)))
                best = candidate;
        }

        return best;
    }

    private static int Distance(Stretch one, Stretch other) =>
        Math.Max(0, Math.Max(one.First.DayNumber - other.Last.DayNumber, other.First.DayNumber - one.Last.DayNumber));
}
