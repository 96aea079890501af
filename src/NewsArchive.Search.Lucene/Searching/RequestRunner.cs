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
internal sealed class RequestRunner
{
    private readonly Snapshot _snapshot;
    private readonly SearchRequest _request;
    private readonly ParsedQuery _parsed;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Plan _plan;
    private readonly IReadOnlyList<RequestFilter> _filters;
    private readonly SortOrder _order;
    private readonly TimeLimit _limit;

    public RequestRunner(Snapshot snapshot, SearchRequest request, TimeLimit limit)
    {
        (_snapshot, _request, _limit) = (snapshot, request, limit);
        _parsed = QueryParser.Parse(request.Query);
        var planner = new QueryPlanner(snapshot);
        _plan = planner.Plan(_parsed.Query);
        _filters = RequestFilters.Of(request, _diagnostics.Add);
        _diagnostics.AddRange(planner.Diagnostics);
        _order = _plan is AllPlan && request.Sort is SortOrder.Relevance ? SortOrder.Newest : request.Sort;
    }

    /// <summary>Whether nothing narrows the archive.</summary>
    private bool IsWhole => _plan is AllPlan && _filters.Count == 0;

    /// <summary>The one field that narrows the archive, if nothing else does: its own counts are those of the whole archive.</summary>
    private FacetField? OnlyField =>
        _plan is AllPlan && _filters.Count > 0 && _filters.All(f => f.Role is FilterRole.Include && f.Field == _filters[0].Field) ? _filters[0].Field : null;

    /// <summary>One page with all counts.</summary>
    public ResultPage Page()
    {
        var skip = (int)Math.Min((long)(_request.Page - 1) * _request.Size, _snapshot.Reader.NumDocs);
        var first = Math.Clamp(skip + _request.Size, 1, Math.Max(1, _snapshot.Reader.NumDocs));
        try
        {
            return IsWhole ? WholePage(skip, first) : CountedPage(skip, first);
        }
        catch (TimeoutException)
        {
            return EmptyResult.Of(_request) with
            {
                Diagnostics = [.. _diagnostics, new Diagnostic(0, _request.Query.Length, "This search took too long and was stopped. Make it narrower: fewer wildcards, more words.")],
            };
        }
    }

    /// <summary>All ids of the result in its order.</summary>
    public IReadOnlyList<ArticleId> Ids()
    {
        var ranked = new ResultCollector(_snapshot, _plan, _filters, _limit).Run(_order, Math.Max(1, _snapshot.Reader.NumDocs));
        return DocumentReader.Ids(_snapshot, [.. ranked.Select(r => r.GlobalDoc)]);
    }

    private ResultPage WholePage(int skip, int first) =>
        Page(WholeArchive.First(_snapshot, _order, first), skip, _snapshot.Reader.NumDocs, _snapshot.Whole.Value.Tally);

    private ResultPage CountedPage(int skip, int first)
    {
        var only = OnlyField;
        var collector = only is null
            ? new ResultCollector(_snapshot, _plan, _filters, _limit)
            : new ResultCollector(_snapshot, RequestFilters.AsPlan(_filters), [], _limit);
        var ranked = collector.Run(_order, first);
        var undated = Undated(collector);
        var tallies = TwoThreads.Select(Enum.GetValues<FacetField>(), f => f == only ? _snapshot.Whole.Value.Tally(f) : FacetTally.Of(f, _snapshot, collector.Segments), collector.Total);
        return Page(ranked, skip, collector.Total, f => tallies[(int)f], undated);
    }

    private ResultPage Page(RankedDoc[] ranked, int skip, int total, Func<FacetField, FacetTally> tally, int? undated = null)
    {
        var hits = new HitBuilder(_snapshot, _plan).Build([.. ranked.Skip(skip).Take(_request.Size)]);
        var facets = Enum.GetValues<FacetField>().Select(f => Show(f, tally(f))).ToList();
        var without = undated ?? tally(FacetField.Published).Missing;
        return new ResultPage(total, total - without, without, hits, facets, _diagnostics) { Query = _parsed };
    }

    private FacetCounts Show(FacetField field, FacetTally tally)
    {
        var table = _snapshot.Tables[(int)field];
        return field switch
        {
            FacetField.Published => DateFacets.Published(table, tally, _request.Filter(field), _request.View(field), _request),
            FacetField.Mentioned => DateFacets.Mentioned(table, tally, _request.Filter(field), _request.View(field)),
            _ => ValueFacets.Of(field, table, tally, _request.Filter(field), _request.View(field)),
        };
    }

    private static int Undated(ResultCollector collector)
    {
        var undated = 0;
        foreach (var segment in collector.Segments)
        {
            var days = segment.Segment.Data.PublishedDays;
            foreach (var doc in segment.Hits.Docs)
                undated += days[doc] == SegmentData.Undated ? 1 : 0;
        }

        return undated;
    }
}
