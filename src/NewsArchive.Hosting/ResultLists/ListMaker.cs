using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;

namespace NewsArchive.Hosting.ResultLists;

/// <summary>Makes result lists of requests: gives them a name, and freezes what the index finds.</summary>
internal sealed class ListMaker(IResultListStore lists, IArticleIndex index)
{
    private const int DocumentsAtOnce = 256;
    private const int MaxNameLength = 200;

    /// <summary>Saves a list. One that cannot be frozen as asked is not left behind half made.</summary>
    public async Task<ResultList> SaveAsync(NewResultList asked, CancellationToken cancellationToken)
    {
        var request = SearchUrl.Parse(asked.Request).Request;
        var saved = await lists.AddAsync(asked with { Name = NameOf(asked.Name, request) }, cancellationToken);
        if (!asked.Freeze)
            return saved;
        try
        {
            await FreezeAsync(saved, cancellationToken);
            return await lists.FindAsync(saved.Id, cancellationToken) ?? saved;
        }
        catch
        {
            await lists.DeleteAsync(saved.Id, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Adds what the list's request finds now as its next version.</summary>
    public async Task<ListVersion?> FreezeAsync(ResultList list, CancellationToken cancellationToken)
    {
        var version = index.Info.Version;
        var ids = await index.SearchIdsAsync(SearchUrl.Parse(list.Request).Request, cancellationToken);
        return await lists.FreezeAsync(list.Id, version, EntriesAsync(ids, cancellationToken), cancellationToken);
    }

    private static string NameOf(string name, SearchRequest request)
    {
        var given = TextCleaning.CleanLine(name);
        if (given.Length == 0)
            given = TextCleaning.CleanLine(request.Query);
        if (given.Length == 0)
            given = request.Filters.Count == 0 ? "All articles" : "Filtered articles";
        return given.Length <= MaxNameLength ? given : given[..MaxNameLength];
    }

    private async IAsyncEnumerable<ListEntry> EntriesAsync(IReadOnlyList<ArticleId> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(DocumentsAtOnce))
        {
            foreach (var document in await index.FindAsync(chunk, cancellationToken))
                yield return new ListEntry(document.Article.Id, document.Article.Title, document.Article.Published?.Value);
        }
    }
}
