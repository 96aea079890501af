using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Tests.Searching;

/// <summary>Result pages made by hand.</summary>
internal static class Samples
{
    public static FacetCounts Facet(FacetField field, params (string Value, int Count)[] values) =>
        new(field, [.. values.Select(v => new FacetValue(v.Value, v.Count))], 0, values.Length, 0);

    public static FacetCounts Published(DateUnit unit, params (string Start, int Count)[] buckets) =>
        new(FacetField.Published, [], 0, buckets.Length, 0) { Unit = unit, Buckets = [.. buckets.Select(b => new DateBucket(b.Start, b.Count, b.Start))] };

    public static ResultPage Page(int total, int undated, params FacetCounts[] facets) => new(total, total - undated, undated, [], facets, [])
    {
        Query = QueryParser.Parse(""),
    };

    public static Hit Hit(string title) => new(ArticleId.Of(title, "", null, null, null), title, "Coastal Wire", "en", 120, DateInterval.Day(new(2022, 2, 1), Provenances.Metadata));
}
