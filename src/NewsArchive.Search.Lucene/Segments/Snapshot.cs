using Lucene.Net.Index;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Searching;

namespace NewsArchive.Search.Lucene.Segments;

/// <summary>The index as it was at one commit. Held while a search runs (<see cref="TryHold"/>, <see cref="Dispose"/>).</summary>
internal sealed class Snapshot : IDisposable
{
    private Snapshot(DirectoryReader reader, Segment[] segments, ValueTable[] tables)
    {
        (Reader, Segments, Tables) = (reader, segments, tables);
        Languages = [.. tables[(int)FacetField.Language].Values];
        Text = FieldLength.Of(segments, s => s.Data.TextLengths);
        Whole = new Lazy<WholeArchive>(() => WholeArchive.Count(this));
        Title = FieldLength.Of(segments, s => s.Data.TitleLengths);
    }

    /// <summary>The Lucene reader.</summary>
    public DirectoryReader Reader { get; }

    /// <summary>The segments in document order.</summary>
    public Segment[] Segments { get; }

    /// <summary>The values by facet field.</summary>
    public ValueTable[] Tables { get; }

    /// <summary>The languages that documents are in.</summary>
    public string[] Languages { get; }

    /// <summary>Mean length of headline and body together.</summary>
    public FieldLength Text { get; }

    /// <summary>Mean length of headlines.</summary>
    public FieldLength Title { get; }

    /// <summary>The counts over all documents, made on first use.</summary>
    public Lazy<WholeArchive> Whole { get; }

    /// <summary>Loads what is new of a reader; segments seen before cost nothing.</summary>
    public static Snapshot Of(DirectoryReader reader)
    {
        var fields = Enum.GetValues<FacetField>();
        var tables = fields.Select(_ => new ValueTable()).ToArray();
        var segments = new List<Segment>();
        foreach (var leaf in reader.Leaves)
        {
            var data = SegmentData.Of(leaf.AtomicReader);
            var maps = fields.Select(f => tables[(int)f].Map(data.Columns[(int)f].Terms)).ToArray();
            segments.Add(new Segment(leaf.AtomicReader, leaf.DocBase, data, maps));
        }

        return new Snapshot(reader, [.. segments], tables);
    }

    /// <summary>Keeps the reader open until <see cref="Dispose"/>; false if it was closed already.</summary>
    public bool TryHold() => Reader.TryIncRef();

    /// <summary>Lets go of the reader.</summary>
    public void Dispose() => Reader.DecRef();

    /// <summary>The segment of a document and its number there.</summary>
    public (Segment Segment, int Doc) Locate(int globalDoc)
    {
        var at = ReaderUtil.SubIndex(globalDoc, Reader.Leaves);
        return (Segments[at], globalDoc - Segments[at].DocBase);
    }
}

/// <summary>What BM25 needs to know of a field over all documents.</summary>
/// <param name="Documents">Documents that are not deleted.</param>
/// <param name="Mean">Mean length in words; at least 1.</param>
internal sealed record FieldLength(int Documents, double Mean)
{
    /// <summary>Adds up the lengths.</summary>
    public static FieldLength Of(Segment[] segments, Func<Segment, int[]> lengths)
    {
        var documents = segments.Sum(s => s.Reader.NumDocs);
        var all = segments.Sum(s => s.MaxDoc);
        var total = segments.Sum(s => lengths(s).Sum(l => (long)l));
        return new FieldLength(documents, all == 0 ? 1 : Math.Max(1, (double)total / all));
    }
}
