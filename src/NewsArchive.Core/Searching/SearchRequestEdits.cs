using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>The requests behind links: the same with one thing changed. What changes the result goes back to page 1.</summary>
public static class SearchRequestEdits
{
    /// <summary>Asks another question; the filters stay.</summary>
    public static SearchRequest WithQuery(this SearchRequest request, string text) => request.First() with { Query = text };

    /// <summary>Includes a value; it is no longer excluded.</summary>
    public static SearchRequest With(this SearchRequest request, FacetField field, string value) =>
        request.WithFilter(field, f => f with { Include = Plus(f.Include, value), Exclude = Minus(f.Exclude, value) });

    /// <summary>Excludes a value; it is no longer included.</summary>
    public static SearchRequest Excluding(this SearchRequest request, FacetField field, string value) =>
        request.WithFilter(field, f => f with { Include = Minus(f.Include, value), Exclude = Plus(f.Exclude, value) });

    /// <summary>Neither includes nor excludes a value.</summary>
    public static SearchRequest Without(this SearchRequest request, FacetField field, string value) =>
        request.WithFilter(field, f => f with { Include = Minus(f.Include, value), Exclude = Minus(f.Exclude, value) });

    /// <summary>Includes a value, or lets it go where it is included.</summary>
    public static SearchRequest Toggle(this SearchRequest request, FacetField field, string value) =>
        Holds(request.Filter(field).Include, value) ? request.Without(field, value) : request.With(field, value);

    /// <summary>Excludes a value, or lets it go where it is excluded.</summary>
    public static SearchRequest ToggleExclude(this SearchRequest request, FacetField field, string value) =>
        Holds(request.Filter(field).Exclude, value) ? request.Without(field, value) : request.Excluding(field, value);

    /// <summary>Asks for all or any of the included values.</summary>
    public static SearchRequest MatchingAll(this SearchRequest request, FacetField field, bool all) =>
        request.WithFilter(field, f => f with { MatchAll = all });

    /// <summary>Lets go of all values of one field.</summary>
    public static SearchRequest WithoutFilter(this SearchRequest request, FacetField field) =>
        request.WithFilter(field, _ => new FacetFilter([], []));

    /// <summary>Lets go of every condition but the query text.</summary>
    public static SearchRequest WithoutFilters(this SearchRequest request) => request.First() with
    {
        Filters = new Dictionary<FacetField, FacetFilter>(),
        From = null,
        To = null,
        Undated = UndatedArticles.Included,
    };

    /// <summary>Published between two days, both included; null leaves an end open.</summary>
    public static SearchRequest Between(this SearchRequest request, DateOnly? from, DateOnly? to) =>
        request.First() with { From = from, To = to };

    /// <summary>With, only or without undated articles.</summary>
    public static SearchRequest WithUndated(this SearchRequest request, UndatedArticles undated) =>
        request.First() with { Undated = undated };

    /// <summary>In another order.</summary>
    public static SearchRequest SortedBy(this SearchRequest request, SortOrder sort) => request.First() with { Sort = sort };

    /// <summary>Another page; numbers out of range go to the nearest that is in it.</summary>
    public static SearchRequest OnPage(this SearchRequest request, int page) =>
        request with { Page = Math.Clamp(page, 1, SearchRequest.MaxPage) };

    /// <summary>Shows a facet otherwise; the hits and the page stay.</summary>
    public static SearchRequest WithView(this SearchRequest request, FacetField field, Func<FacetView, FacetView> change)
    {
        var views = new Dictionary<FacetField, FacetView>(request.Views) { [field] = change(request.View(field)) };
        return request with { Views = views };
    }

    private static SearchRequest WithFilter(this SearchRequest request, FacetField field, Func<FacetFilter, FacetFilter> change)
    {
        var filters = new Dictionary<FacetField, FacetFilter>(request.Filters);
        var filter = change(request.Filter(field));
        if (filter.Include.Count + filter.Exclude.Count == 0)
            filters.Remove(field);
        else
            filters[field] = filter;
        return request.First() with { Filters = filters };
    }

    private static SearchRequest First(this SearchRequest request) => request with { Page = 1 };

    private static bool Holds(EquatableList<string> values, string value) => values.Contains(value, StringComparer.Ordinal);

    private static EquatableList<string> Plus(EquatableList<string> values, string value) =>
        Holds(values, value) ? values : [.. values, value];

    private static EquatableList<string> Minus(EquatableList<string> values, string value) => new(values.Where(v => v != value));
}
