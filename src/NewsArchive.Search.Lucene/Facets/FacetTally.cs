using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Facets;

/// <summary>The counts of one field over a result, by ordinals of the snapshot.</summary>
internal sealed class FacetTally
{
    private FacetTally(int values, bool withTaken)
    {
        Counts = new int[values];
        Taken = withTaken ? new int[values] : [];
    }

    /// <summary>Articles by value: the results after choosing it.</summary>
    public int[] Counts { get; }

    /// <summary>Articles by value that only the exclusion of the field keeps out; empty where nothing is excluded.</summary>
    public int[] Taken { get; }

    /// <summary>Articles without any value.</summary>
    public int Missing { get; private set; }

    /// <summary>Counts a field exactly, without its own included values.</summary>
    public static FacetTally Of(FacetField field, Snapshot snapshot, IReadOnlyList<SegmentResult> segments)
    {
        var isExcluding = segments.Any(s => s.Without(field, FilterRole.Exclude) is not null);
        var tally = new FacetTally(snapshot.Tables[(int)field].Values.Count, isExcluding);
        foreach (var result in segments)
        {
            tally.Missing += ColumnCounter.Count(field, result.Segment, result.Hits, tally.Counts);
            if (result.Without(field, FilterRole.Include) is { } included)
                tally.Missing += ColumnCounter.Count(field, result.Segment, included, tally.Counts);
            if (result.Without(field, FilterRole.Exclude) is { } excluded)
                ColumnCounter.Count(field, result.Segment, excluded, tally.Taken);
        }

        return tally;
    }
}
