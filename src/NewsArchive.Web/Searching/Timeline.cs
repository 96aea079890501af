using System.Runtime.InteropServices;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>The published dates of a result on an axis without gaps, ready to be drawn.</summary>
public sealed class Timeline
{
    /// <summary>More bars than this are no longer told apart; the unit is made coarser instead.</summary>
    internal const int MostBars = 240;

    private Timeline(DateUnit unit, IReadOnlyList<Bar> bars, IReadOnlyList<DateBucket> loose)
    {
        (Unit, Bars, Loose) = (unit, bars, loose);
        (First, Last) = bars.Count == 0 ? default : (bars[0].Period, bars[^1].Period);
        Most = bars.Count == 0 ? 0 : bars.Max(b => b.Count);
    }

    /// <summary>What one bar stands for.</summary>
    public DateUnit Unit { get; }

    /// <summary>The periods that hold articles, in order of time.</summary>
    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>Articles that are known no closer than a longer period, and so stand in no bar.</summary>
    public IReadOnlyList<DateBucket> Loose { get; }

    /// <summary>The first period with articles.</summary>
    public Period First { get; }

    /// <summary>The last period with articles.</summary>
    public Period Last { get; }

    /// <summary>The count of the highest bar.</summary>
    public int Most { get; }

    /// <summary>How many periods the axis has, empty ones included.</summary>
    public int Length => Bars.Count == 0 ? 0 : Last.Number - First.Number + 1;

    /// <summary>The timeline of a date facet, cut to a window.</summary>
    public static Timeline Of(FacetCounts facet, DateWindow window)
    {
        var unit = facet.Unit ?? DateUnit.Year;
        var (bars, loose) = (new List<Bar>(), new List<DateBucket>());
        foreach (var bucket in facet.Buckets ?? [])
        {
            var fits = Period.TryParse(unit, bucket.Start, out var period) && bucket.Value == bucket.Start;
            if (fits && window.Meets(period))
                bars.Add(new(period, bucket.Count));
            else if (!fits && window.Holds(bucket.Value))
                loose.Add(bucket);
        }

        var timeline = new Timeline(unit, bars, loose);
        return timeline.Length <= MostBars || unit == DateUnit.Year ? timeline : timeline.Coarser();
    }

    /// <summary>The starts of at most <paramref name="most"/> periods at even, round distances, for the axis.</summary>
    public IReadOnlyList<Period> Ticks(int most)
    {
        var step = Steps(Unit).FirstOrDefault(s => Length <= s * most, Math.Max(1, Length / most));
        var ticks = new List<Period>();
        for (var number = First.Number; number <= Last.Number && Length > 0; number++)
        {
            // Days count from the first one: months have no even number of them.
            if ((Unit == DateUnit.Day ? number - First.Number : number) % step == 0)
                ticks.Add(new(Unit, number));
        }

        return ticks;
    }

    private Timeline Coarser()
    {
        var unit = Unit == DateUnit.Day ? DateUnit.Month : DateUnit.Year;
        var bars = Bars.GroupBy(b => Period.Of(unit, b.Period.First)).Select(g => new Bar(g.Key, g.Sum(b => b.Count))).ToList();
        var timeline = new Timeline(unit, bars, Loose);
        return timeline.Length <= MostBars || unit == DateUnit.Year ? timeline : timeline.Coarser();
    }

    private static int[] Steps(DateUnit unit) => unit switch
    {
        DateUnit.Year => [1, 2, 5, 10, 20, 25, 50, 100],
        DateUnit.Month => [1, 2, 3, 6, 12, 24, 60, 120],
        _ => [1, 2, 7, 14, 28, 56, 91],
    };
}

/// <summary>One bar.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bar(Period Period, int Count);
