using System.Buffers;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Facets;

/// <summary>Adds up the values of documents: the innermost loops of every search.</summary>
internal static class ColumnCounter
{
    /// <summary>Adds the values of the documents of one segment to counts by the snapshot's ordinals; returns how many have none.</summary>
    public static int Count(FacetField field, Segment segment, DocBuffer docs, int[] counts)
    {
        var column = segment.Data.Columns[(int)field];
        var map = segment.GlobalOrdinals[(int)field];
        if (column.Terms.Length == 0 || docs.Count == 0)
            return docs.Count;
        // By the segment's own ordinals first: mapping each value once is cheaper than mapping each occurrence.
        var local = ArrayPool<int>.Shared.Rent(column.Terms.Length);
        Array.Clear(local, 0, column.Terms.Length);
        var missing = column.Single is { } single ? CountSingle(single, docs.Docs, local) : CountMany(column, docs.Docs, local);
        for (var i = 0; i < map.Length; i++)
            counts[map[i]] += local[i];
        ArrayPool<int>.Shared.Return(local);
        return missing;
    }

    private static int CountSingle(int[] ordinals, ReadOnlySpan<int> docs, int[] counts)
    {
        var missing = 0;
        foreach (var doc in docs)
        {
            var ordinal = ordinals[doc];
            if (ordinal < 0)
                missing++;
            else
                counts[ordinal]++;
        }

        return missing;
    }

    private static int CountMany(FacetColumn column, ReadOnlySpan<int> docs, int[] counts)
    {
        var (offsets, ordinals) = (column.Offsets, column.Ordinals);
        var missing = 0;
        foreach (var doc in docs)
        {
            var (at, end) = (offsets[doc], offsets[doc + 1]);
            if (at == end)
                missing++;
            for (; at < end; at++)
                counts[ordinals[at]]++;
        }

        return missing;
    }
}
