using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Storage.Ledger;

namespace NewsArchive.Hosting.Import;

/// <summary>
/// Makes what was read durable, from time to time. The index is committed before the ledger: whenever the process is
/// killed, the ledger never speaks of an article that the index has not, and an import of the same files completes the rest.
/// </summary>
internal sealed class BatchCommitter(int importId, IArticleIndex index, IndexingPipeline pipeline, ImportLedger ledger, TimeProvider clock)
{
    private const int MaxAppearances = 15_000;
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(15);

    private readonly HashSet<ArticleId> _added = [];
    private readonly List<FileTally> _finished = [];
    private LedgerBatch _batch = new(importId);
    private long _since = clock.GetTimestamp();

    /// <summary>What the next commit records, files aside.</summary>
    public LedgerBatch Batch => _batch;

    /// <summary>Whether it is time for <see cref="CommitAsync"/>.</summary>
    public bool IsDue => _batch.Appearances.Count >= MaxAppearances || clock.GetElapsedTime(_since) >= MaxAge;

    /// <summary>Whether the article came since the last commit, and so is not in the ledger yet.</summary>
    public bool HasAdded(ArticleId article) => _added.Contains(article);

    /// <summary>Hands a new article to the index.</summary>
    public ValueTask AddAsync(PendingArticle article)
    {
        _added.Add(article.Article.Id);
        return pipeline.AddAsync(article);
    }

    /// <summary>A file of which nothing more will come. Its notes are complete only when its articles are written.</summary>
    public void Finish(FileTally file) => _finished.Add(file);

    /// <summary>Writes everything to the disk. Not cancellable: half a commit helps nobody. Returns the files that were finished.</summary>
    public async Task<IReadOnlyList<ImportedFile>> CommitAsync()
    {
        await pipeline.DrainAsync();
        if (_added.Count > 0)
            await IndexWrites.DoneAsync(index.CommitAsync());
        var files = _finished.ConvertAll(f => f.Finish());
        _batch.Files.AddRange(files);
        await ledger.CommitAsync(_batch, CancellationToken.None);
        _batch = new LedgerBatch(importId);
        _finished.Clear();
        _added.Clear();
        _since = clock.GetTimestamp();
        return files;
    }
}
