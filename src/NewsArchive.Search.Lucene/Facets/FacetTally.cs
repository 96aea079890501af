using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Facets;

/// <summary>The counts of one field over a result, by ordinals of the snapshot.</summary>
internal sealed class FacetTally
{
    private FacetTally(int values)
    {
        Counts = new int[values];
        Taken = new int[values];
    }

    /// <summary>Articles by value: the results after choosing it.</summary>
    public int[] Counts { get; }

    /// <summary>Articles by value that only the exclusion of the field keeps out.</summary>
    public int[] Taken { get; }

    /// <summary>Articles without any value.</summary>
    public int Missing { get; private set; }

    /// <summary>Counts a field exactly, without its own included values.</summary>
    public static FacetTally Of(FacetField field, Snapshot snapshot, IReadOnlyList<SegmentResult> segments)
    {
        var tally = new FacetTally(snapshot.Tables[(int)field].Values.Count);
        foreach (var result in segments)
        {
            tally.Add(field, result.Segment, result.Hits, tally.Counts);
            if (result.Without(field, FilterRole.Include) is { } included)
                tally.Add(field, result.Segment, included, tally.Counts);
            if (result.Without(field, FilterRole.Exclude) is { } excluded)
                tally.Add(field, result.Segment, excluded, tally.Taken, countMissing: false);
        }

        return tally;
    }

    private void Add(FacetField field, Segment segment, DocBuffer docs, int[] counts, bool countMissing = true)
    {
        var column = segment.Data.Columns[(int)field];
        var (offsets, ordinals, map) = (column.Offsets, column.Ordinals, segment.GlobalOrdinals[(int)field]);
        var missing = 0;
        foreach (var doc in docs.Docs)
        {
            var (at, end) = (offsets[doc], offsets[doc + 1]);
            if (at == end)
                missing++;
            for (; at < end; at++)
                counts[map[ordinals[at]]]++;
        }

        Missing += countMissing ? missing : 0;
    }
}
