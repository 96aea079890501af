using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Planning;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>What one condition of a request does to the counts of its own field.</summary>
internal enum FilterRole
{
    /// <summary>Included values: the field itself is counted as if they were not chosen.</summary>
    Include,

    /// <summary>Excluded values: holds for all counts but those of the excluded values themselves.</summary>
    Exclude,

    /// <summary>Holds for all counts.</summary>
    Fixed,
}

/// <summary>One condition that a request sets by its filters.</summary>
internal sealed record RequestFilter(FacetField Field, FilterRole Role, FilterPlan Plan, bool IsNegated);

/// <summary>Turns the filters of a request into conditions.</summary>
internal static class RequestFilters
{
    /// <summary>The conditions, at most one inclusion and one exclusion for each field and what else must hold.</summary>
    public static IReadOnlyList<RequestFilter> Of(SearchRequest request, Action<Diagnostic> report)
    {
        var filters = new List<RequestFilter>();
        foreach (var field in Enum.GetValues<FacetField>())
            AddField(filters, field, request.Filter(field), report);
        if (request.From is not null || request.To is not null)
            filters.Add(new(FacetField.Published, FilterRole.Include, FilterPlans.Published(DayRange.Between(request.From, request.To)), false));
        if (request.Undated is not UndatedArticles.Included)
            filters.Add(new(FacetField.Published, FilterRole.Include, FilterPlans.Dated(), request.Undated is UndatedArticles.Only));
        return filters;
    }

    /// <summary>The documents that meet all conditions.</summary>
    public static Plan AsPlan(IReadOnlyList<RequestFilter> filters)
    {
        var parts = filters.Select(f => f.IsNegated ? (Plan)new AndNotPlan(new AllPlan(), f.Plan) : f.Plan).ToList();
        return parts.Count == 1 ? parts[0] : new AndPlan(parts);
    }

    private static void AddField(List<RequestFilter> filters, FacetField field, FacetFilter filter, Action<Diagnostic> report)
    {
        if (filter.Include.Count > 0 && filter.MatchAll)
            filters.AddRange(filter.Include.Select(v => new RequestFilter(field, FilterRole.Fixed, Any(field, [v], report), false)));
        else if (filter.Include.Count > 0)
            filters.Add(new(field, FilterRole.Include, Any(field, filter.Include, report), false));
        if (filter.Exclude.Count > 0)
            filters.Add(new(field, FilterRole.Exclude, Any(field, filter.Exclude, report), true));
    }

    private static FilterPlan Any(FacetField field, IReadOnlyCollection<string> values, Action<Diagnostic> report)
    {
        if (field is not FacetField.Published)
            return FilterPlans.Values(field, values);
        var plans = values.Select(v => Published(v, report)).OfType<FilterPlan>().ToList();
        return FilterPlans.Union(plans);
    }

    private static FilterPlan? Published(string value, Action<Diagnostic> report)
    {
        if (value.EndsWith(MentionedValues.Unspecified, StringComparison.Ordinal))
            return FilterPlans.PublishedAs(value[..^MentionedValues.Unspecified.Length]);
        if (value.Contains('/', StringComparison.Ordinal))
            return FilterPlans.PublishedAs(value);
        if (DateInterval.TryParseIso(value, "", out var interval))
            return FilterPlans.Published(DayRange.Between(interval!.Earliest, interval.Latest));
        report(new Diagnostic(0, 0, $"published: “{value}” is not a date like 2022, 2022-01 or 2022-01-04."));
        return null;
    }
}
