using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Matching;
using NewsArchive.Search.Lucene.Planning;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>Runs a plan under the filters of a request over all segments: one pass gives the hits, their order, and what each field's counts need.</summary>
internal sealed class ResultCollector(Snapshot snapshot, Plan plan, IReadOnlyList<RequestFilter> filters, TimeLimit limit)
{
    /// <summary>What was found by segment.</summary>
    public IReadOnlyList<SegmentResult> Segments { get; private set; } = [];

    /// <summary>The number of hits.</summary>
    public int Total => Segments.Sum(s => s.Hits.Count);

    /// <summary>Finds all and returns the first so many in order.</summary>
    public RankedDoc[] Run(SortOrder order, int first)
    {
        var mode = order is SortOrder.Relevance ? MatchMode.Scores : MatchMode.Docs;
        var found = TwoThreads.Select(snapshot.Segments, s => Collect(s, mode, new Ranking(first), order), snapshot.Reader.NumDocs);
        Segments = [.. found.Select(f => f.Result)];
        var ranking = new Ranking(first);
        foreach (var (_, kept) in found)
            ranking.AddAll(kept);
        return ranking.ToArray();
    }

    private (SegmentResult Result, Ranking Ranking) Collect(Segment segment, MatchMode mode, Ranking ranking, SortOrder order)
    {
        var result = new SegmentResult(segment);
        var filter = new SegmentFilter(filters, segment);
        var matcher = plan.Open(segment, mode);
        var steps = 0;
        for (var doc = matcher.Next(); doc != Matcher.NoMore; doc = matcher.Next())
        {
            if (++steps % TimeLimit.Stride == 0)
                limit.Check();
            var group = filter.IsEmpty ? SegmentFilter.Passes : filter.Check(doc);
            if (group >= 0)
                result.AddSideways(group, doc);
            if (group != SegmentFilter.Passes)
                continue;
            result.Hits.Add(doc);
            var key = mode is MatchMode.Scores ? matcher.Score() : Ranking.DateKey(segment, doc, order);
            ranking.Add(key, segment.Data.IdBits[doc], segment.DocBase + doc);
        }

        return (result, ranking);
    }
}
