using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching;

/// <summary>A search engine. One writes, any number read; what was committed survives a stop at any moment.</summary>
public interface IArticleIndex : IAsyncDisposable
{
    /// <summary>What the index holds now.</summary>
    IndexInfo Info { get; }

    /// <summary>Stores documents, each replacing the one with its id. Safe to call from several threads; visible and durable after <see cref="CommitAsync"/>.</summary>
    Task WriteAsync(IReadOnlyCollection<ArticleDocument> documents, CancellationToken cancellationToken = default);

    /// <summary>Removes articles; ids that are not there are passed over. Durable after <see cref="CommitAsync"/>.</summary>
    Task DeleteAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken = default);

    /// <summary>Makes all that was written durable, then visible to searches.</summary>
    Task CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>The documents with these ids, in this order; ids that are not there are left out.</summary>
    Task<IReadOnlyList<ArticleDocument>> FindAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellationToken = default);

    /// <summary>One page of a result. Never throws on what a person typed.</summary>
    Task<ResultPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default);

    /// <summary>All ids of a result in its order, whatever page it names; as many as its total says. Memory is bounded by a few bytes an article.</summary>
    Task<IReadOnlyList<ArticleId>> SearchIdsAsync(SearchRequest request, CancellationToken cancellationToken = default);
}

/// <summary>What an index holds.</summary>
/// <param name="Articles">Articles visible to searches.</param>
/// <param name="Version">Raised with each commit; names the state of the archive in a methods paragraph.</param>
/// <param name="Schema">Version of the stored form and of the analysis; another is refused when opening.</param>
public sealed record IndexInfo(int Articles, long Version, int Schema);
