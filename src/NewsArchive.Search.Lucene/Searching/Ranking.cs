using System.Runtime.InteropServices;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>A document with its place in the order: higher keys first, then lower ids.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RankedDoc(double Key, long IdBits, int GlobalDoc) : IComparable<RankedDoc>
{
    /// <summary>Below 0 if this one stands before the other.</summary>
    public int CompareTo(RankedDoc other)
    {
        var byKey = other.Key.CompareTo(Key);
        return byKey != 0 ? byKey : IdBits.CompareTo(other.IdBits);
    }
}

/// <summary>Keeps the first so many documents of an order.</summary>
internal sealed class Ranking(int size)
{
    private static readonly Comparer<RankedDoc> LastFirst = Comparer<RankedDoc>.Create((a, b) => b.CompareTo(a));
    private readonly PriorityQueue<RankedDoc, RankedDoc> _kept = new(Math.Min(size, 1024), LastFirst);
    private double _lowestKey = double.NegativeInfinity;

    /// <summary>Offers a document.</summary>
    public void Add(double key, long idBits, int globalDoc)
    {
        if (key < _lowestKey)
            return;
        var doc = new RankedDoc(key, idBits, globalDoc);
        if (_kept.Count < size)
            _kept.Enqueue(doc, doc);
        else if (doc.CompareTo(_kept.Peek()) < 0)
            _kept.DequeueEnqueue(doc, doc);
        else
            return;
        if (_kept.Count == size)
            _lowestKey = _kept.Peek().Key;
    }

    /// <summary>The documents kept, in order.</summary>
    public RankedDoc[] ToArray()
    {
        var docs = _kept.UnorderedItems.Select(i => i.Element).ToArray();
        Array.Sort(docs);
        return docs;
    }

    /// <summary>Offers all that another ranking kept.</summary>
    public void AddAll(Ranking other)
    {
        foreach (var (doc, _) in other._kept.UnorderedItems)
            Add(doc.Key, doc.IdBits, doc.GlobalDoc);
    }

    /// <summary>The key by which a document stands in an order by date; undated ones stand last.</summary>
    public static double DateKey(Segment segment, int doc, SortOrder order)
    {
        var day = segment.Data.PublishedDays[doc];
        return order is SortOrder.Oldest && day != SegmentData.Undated ? -day : day;
    }
}
