using System.Globalization;
using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>Writes a request in one canonical order: query, facets, ends, the rest.</summary>
internal static class SearchUrlWriter
{
    public static IEnumerable<KeyValuePair<string, string>> Parameters(SearchRequest request)
    {
        if (request.Query.Length > 0)
            yield return new("q", request.Query);
        // A page has hundreds of links: fields without conditions must cost nothing.
        foreach (var field in FacetNames.All)
        {
            if (!request.Filters.ContainsKey(field) && !request.Views.ContainsKey(field))
                continue;
            foreach (var parameter in Facet(field.Name(), field, request))
                yield return parameter;
        }

        foreach (var parameter in Rest(request))
            yield return parameter;
    }

    private static IEnumerable<KeyValuePair<string, string>> Facet(string name, FacetField field, SearchRequest request)
    {
        var filter = request.Filter(field);
        foreach (var value in Sorted(filter.Include))
            yield return new(name, FacetValueCode.Write(value, excluded: false));
        foreach (var value in Sorted(filter.Exclude))
            yield return new(name, FacetValueCode.Write(value, excluded: true));
        if (filter.MatchAll && filter.Include.Count > 0)
            yield return new(name + ".match", "all");

        var view = request.View(field);
        if (view.Size != FacetView.DefaultSize)
            yield return new(name + ".size", Number(view.Size));
        if (!string.IsNullOrEmpty(view.Find))
            yield return new(name + ".find", view.Find);
        if (view.Unit is { } unit && field.IsDate())
            yield return new(name + ".unit", Word(unit));
    }

    private static IEnumerable<KeyValuePair<string, string>> Rest(SearchRequest request)
    {
        if (request.From is { } from)
            yield return new("from", Day(from));
        if (request.To is { } to)
            yield return new("to", Day(to));
        if (request.Undated != UndatedArticles.Included)
            yield return new("undated", Word(request.Undated));
        if (request.Sort != SortOrder.Relevance)
            yield return new("sort", Word(request.Sort));
        if (request.Page != 1)
            yield return new("page", Number(request.Page));
        if (request.Size != SearchRequest.DefaultSize)
            yield return new("size", Number(request.Size));
    }

    private static IEnumerable<string> Sorted(EquatableList<string> values) =>
        values.Count < 2 ? values : values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
