using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsArchive.Search.Lucene.Segments;

/// <summary>One segment as a snapshot sees it.</summary>
/// <param name="Reader">Its reader, for postings.</param>
/// <param name="DocBase">What is added to its document numbers to make them those of the snapshot.</param>
/// <param name="Data">Its arrays.</param>
/// <param name="GlobalOrdinals">For each facet field the snapshot's ordinal of each ordinal of the segment.</param>
internal sealed record Segment(AtomicReader Reader, int DocBase, SegmentData Data, int[][] GlobalOrdinals)
{
    /// <summary>The documents that are not deleted; null if none is.</summary>
    public IBits? LiveDocs => Reader.LiveDocs;

    /// <summary>The number of documents, deleted ones included.</summary>
    public int MaxDoc => Data.MaxDoc;
}
