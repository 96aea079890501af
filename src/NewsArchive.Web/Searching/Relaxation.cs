using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>What would be found if one condition of a request that finds nothing were taken away.</summary>
public sealed record Relaxation(FilterChip Without, int Total)
{
    /// <summary>Those that help, the most fruitful first; tries at most <paramref name="most"/>.</summary>
    public static async Task<IReadOnlyList<Relaxation>> FindAsync(IArticleIndex index, SearchRequest request, int most, CancellationToken cancellationToken)
    {
        var found = new List<Relaxation>();
        foreach (var chip in FilterChips.Of(request).Take(most))
        {
            var page = await index.SearchAsync(chip.Rest with { Size = 1 }, cancellationToken);
            if (page.Total > 0)
                found.Add(new(chip, page.Total));
        }

        return [.. found.OrderByDescending(r => r.Total)];
    }
}
