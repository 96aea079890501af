using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Facets;
using NewsArchive.Search.Lucene.Planning;
using NewsArchive.Search.Lucene.Segments;
using NewsArchive.Search.Lucene.Snippets;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>Answers one request on one snapshot.</summary>
internal sealed class RequestRunner(Snapshot snapshot, TimeLimit limit)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>One page with all counts.</summary>
    public ResultPage Page(SearchRequest request)
    {
        var parsed = QueryParser.Parse(request.Query);
        var planner = new QueryPlanner(snapshot);
        var plan = planner.Plan(parsed.Query);
        var collector = new ResultCollector(snapshot, plan, RequestFilters.Of(request, _diagnostics.Add), limit);
        try
        {
            var skip = (long)(request.Page - 1) * request.Size;
            var ranked = collector.Run(request.Sort, (int)Math.Min(skip + request.Size, Math.Max(1, snapshot.Reader.NumDocs)));
            var hits = new HitBuilder(snapshot, plan).Build([.. ranked.Skip((int)Math.Min(skip, int.MaxValue)).Take(request.Size)]);
            var facets = Enum.GetValues<FacetField>().Select(f => Count(f, collector, request)).ToList();
            var undated = Undated(collector);
            return new ResultPage(collector.Total, collector.Total - undated, undated, hits, facets, [.. _diagnostics, .. planner.Diagnostics]) { Query = parsed };
        }
        catch (TimeoutException)
        {
            var empty = EmptyResult.Of(request);
            return empty with { Diagnostics = [.. _diagnostics, new Diagnostic(0, request.Query.Length, "This search took too long and was stopped. Make it narrower: fewer wildcards, more words.")] };
        }
    }

    /// <summary>All ids of the result in its order.</summary>
    public IReadOnlyList<ArticleId> Ids(SearchRequest request)
    {
        var plan = new QueryPlanner(snapshot).Plan(QueryParser.Parse(request.Query).Query);
        var collector = new ResultCollector(snapshot, plan, RequestFilters.Of(request, _diagnostics.Add), limit);
        var ranked = collector.Run(request.Sort, Math.Max(1, snapshot.Reader.NumDocs));
        return DocumentReader.Ids(snapshot, [.. ranked.Select(r => r.GlobalDoc)]);
    }

    private FacetCounts Count(FacetField field, ResultCollector collector, SearchRequest request)
    {
        var table = snapshot.Tables[(int)field];
        var tally = FacetTally.Of(field, snapshot, collector.Segments);
        return field switch
        {
            FacetField.Published => DateFacets.Published(table, tally, request.Filter(field), request.View(field), request),
            FacetField.Mentioned => DateFacets.Mentioned(table, tally, request.Filter(field), request.View(field)),
            _ => ValueFacets.Of(field, table, tally, request.Filter(field), request.View(field)),
        };
    }

    private static int Undated(ResultCollector collector)
    {
        var undated = 0;
        foreach (var segment in collector.Segments)
        {
            var offsets = segment.Segment.Data.Columns[(int)FacetField.Published].Offsets;
            foreach (var doc in segment.Hits.Docs)
                undated += offsets[doc] == offsets[doc + 1] ? 1 : 0;
        }

        return undated;
    }
}
