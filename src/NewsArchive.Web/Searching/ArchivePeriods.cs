using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>How many articles the whole archive has in each period: what a share is a share of.</summary>
internal static class ArchivePeriods
{
    /// <summary>Counts by the period's ISO value.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountAsync(IArticleIndex index, DateUnit? unit, DateWindow window, CancellationToken cancellationToken)
    {
        var all = new SearchRequest { Size = 1 }.WithView(FacetField.Published, view => view with { Unit = unit });
        var page = await index.SearchAsync(all, cancellationToken);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var bar in Timeline.Of(page.Facet(FacetField.Published), window).Bars)
            counts[bar.Period.Iso] = bar.Count;
        return counts;
    }
}
