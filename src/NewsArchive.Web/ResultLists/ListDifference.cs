using NewsArchive.Core.Articles;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;

namespace NewsArchive.Web.ResultLists;

/// <summary>How a result now differs from its newest frozen version. An id is the hash of its content, so nothing changes unnoticed.</summary>
/// <param name="Version">The number of the version.</param>
/// <param name="Added">Articles found now that it lacks.</param>
/// <param name="Gone">Its articles that are not found now.</param>
public sealed record ListDifference(int Version, int Added, int Gone)
{
    /// <summary>Null for a list without versions.</summary>
    public static async Task<ListDifference?> ToNowAsync(Archive archive, ResultList list, SearchRequest request, CancellationToken cancellationToken)
    {
        if (list.Versions is not [.., var newest])
            return null;
        var frozen = new HashSet<ArticleId>(newest.Total);
        foreach (var entry in await archive.Lists.EntriesAsync(list.Id, newest.Number, 0, newest.Total, cancellationToken))
            frozen.Add(entry.Id);
        var now = await archive.Index.SearchIdsAsync(request, cancellationToken);
        var kept = now.Count(frozen.Contains);
        return new(newest.Number, now.Count - kept, frozen.Count - kept);
    }
}
