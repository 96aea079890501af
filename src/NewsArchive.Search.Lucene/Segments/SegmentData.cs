using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;

namespace NewsArchive.Search.Lucene.Segments;

/// <summary>Everything of one segment that searching and counting read from memory. Never changes; shared by all searchers over the segment.</summary>
internal sealed class SegmentData
{
    /// <summary>Stands for the day of an undated document.</summary>
    public const int Undated = int.MinValue;

    private const int CachedFilters = 256;
    private static readonly ConditionalWeakTable<object, SegmentData> Loaded = [];
    private readonly ConcurrentDictionary<string, FixedBitSet> _filters = new(StringComparer.Ordinal);

    private SegmentData(AtomicReader reader)
    {
        MaxDoc = reader.MaxDoc;
        Columns = [.. Enum.GetValues<FacetField>().Select(f => FacetColumn.Load(reader, IndexFields.Of(f)))];
        Published = [.. Columns[(int)FacetField.Published].Terms.Select(DayRange.Parse)];
        PublishedDays = DaysOf(Columns[(int)FacetField.Published], Published);
        TextLengths = LoadInts(reader.GetNormValues(IndexFields.Text));
        TitleLengths = LoadInts(reader.GetNormValues(IndexFields.Title));
        Words = LoadInts(reader.GetNumericDocValues(IndexFields.Words));
        IdBits = LoadLongs(reader.GetNumericDocValues(IndexFields.IdBits));
    }

    /// <summary>The number of documents, deleted ones included.</summary>
    public int MaxDoc { get; }

    /// <summary>The values by facet field.</summary>
    public FacetColumn[] Columns { get; }

    /// <summary>The intervals behind the ordinals of <see cref="FacetField.Published"/>.</summary>
    public DayRange[] Published { get; }

    /// <summary>The first day on which each document may have been published; <see cref="Undated"/> where that is not known.</summary>
    public int[] PublishedDays { get; }

    /// <summary>Exact lengths of <see cref="IndexFields.Text"/> in words.</summary>
    public int[] TextLengths { get; }

    /// <summary>Exact lengths of <see cref="IndexFields.Title"/> in words.</summary>
    public int[] TitleLengths { get; }

    /// <summary>The number of words as shown.</summary>
    public int[] Words { get; }

    /// <summary>The first 64 bits of each id, ordered as the ids are.</summary>
    public long[] IdBits { get; }

    /// <summary>The data of a segment, loaded on first use.</summary>
    public static SegmentData Of(AtomicReader reader) => Loaded.GetValue(reader.CoreCacheKey, _ => new SegmentData(reader));

    /// <summary>The documents of a filter, made once for each segment while there is room.</summary>
    /// <param name="key">Names the filter and all its values.</param>
    /// <param name="make">Makes it.</param>
    public FixedBitSet Filter(string key, Func<FixedBitSet> make)
    {
        if (_filters.TryGetValue(key, out var bits))
            return bits;
        if (_filters.Count >= CachedFilters)
            _filters.Clear();
        return _filters.GetOrAdd(key, _ => make());
    }

    private static int[] DaysOf(FacetColumn column, DayRange[] ranges)
    {
        var days = new int[column.Offsets.Length - 1];
        for (var doc = 0; doc < days.Length; doc++)
            days[doc] = column.Of(doc) is [var ordinal, ..] ? ranges[ordinal].Earliest : Undated;
        return days;
    }

    private int[] LoadInts(NumericDocValues? values)
    {
        var result = new int[MaxDoc];
        if (values is not null)
        {
            for (var doc = 0; doc < result.Length; doc++)
                result[doc] = (int)values.Get(doc);
        }

        return result;
    }

    private long[] LoadLongs(NumericDocValues? values)
    {
        var result = new long[MaxDoc];
        if (values is not null)
        {
            for (var doc = 0; doc < result.Length; doc++)
                result[doc] = values.Get(doc);
        }

        return result;
    }
}
