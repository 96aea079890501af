using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>The periods of the published dates as values to choose: the fullest ones and all that are chosen, in order of time.</summary>
internal static class PublishedValues
{
    /// <summary>At most <paramref name="most"/> values and all that are chosen; and how many there are.</summary>
    public static (IReadOnlyList<FacetValue> Values, int Distinct) Of(FacetCounts facet, SearchRequest request, int most)
    {
        var (filter, window) = (request.Filter(FacetField.Published), DateWindow.Of(request));
        var values = (facet.Buckets ?? [])
            .Where(b => window.Holds(b.Value))
            .OrderByDescending(b => b.Count)
            .Select(b => new FacetValue(b.Value, b.Count, Holds(filter.Include, b), Holds(filter.Exclude, b)))
            .ToList();
        var shown = values.Take(most).Concat(values.Skip(most).Where(v => v.Selected || v.Excluded));
        return ([.. shown.OrderBy(v => v.Value, StringComparer.Ordinal)], values.Count);
    }

    private static bool Holds(EquatableList<string> values, DateBucket bucket) => values.Contains(bucket.Value, StringComparer.Ordinal);
}
