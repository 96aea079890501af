using System.Threading.Channels;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;

namespace NewsArchive.Hosting.Import;

/// <summary>An article on its way into the index, and the file whose receipt hears of what goes wrong.</summary>
internal sealed record PendingArticle(Article Article, FileTally File);

/// <summary>Extracts from articles and writes them to the index on several threads, while another reads on. Memory is bounded: a full queue makes the reader wait.</summary>
internal sealed class IndexingPipeline : IAsyncDisposable
{
    private const int ChunkArticles = 32;
    private const int ChunkCharacters = 1 << 20;

    private readonly IArticleIndex _index;
    private readonly ArticleExtraction _extraction;
    private readonly Channel<List<PendingArticle>> _queue;
    private readonly Task[] _workers;
    private readonly ChunkCounter _underway = new();
    private List<PendingArticle> _chunk = [];
    private int _characters;

    public IndexingPipeline(IArticleIndex index, ArticleExtraction extraction, int workers)
    {
        (_index, _extraction) = (index, extraction);
        _queue = Channel.CreateBounded<List<PendingArticle>>(new BoundedChannelOptions(2 * workers) { SingleWriter = true });
        _workers = [.. Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync))];
    }

    /// <summary>Takes an article; waits while the queue is full.</summary>
    /// <exception cref="ArchiveException">The index cannot be written.</exception>
    public ValueTask AddAsync(PendingArticle article)
    {
        _chunk.Add(article);
        _characters += article.Article.Title.Length + article.Article.Body.Length;
        return _chunk.Count < ChunkArticles && _characters < ChunkCharacters ? ValueTask.CompletedTask : SendAsync();
    }

    /// <summary>Ends when everything taken so far is written.</summary>
    /// <exception cref="ArchiveException">The index cannot be written.</exception>
    public async Task DrainAsync()
    {
        await SendAsync();
        await _underway.NoneAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.WhenAll(_workers);
    }

    private async ValueTask SendAsync()
    {
        _underway.ThrowIfFailed();
        if (_chunk.Count == 0)
            return;
        var chunk = _chunk;
        (_chunk, _characters) = ([], 0);
        _underway.Begin();
        await _queue.Writer.WriteAsync(chunk);
    }

    private async Task WorkAsync()
    {
        await foreach (var chunk in _queue.Reader.ReadAllAsync())
        {
            // After a failure the queue is emptied without work, so that the reader never waits for a place in it.
            var failure = _underway.HasFailed ? null : await TryWriteAsync(chunk);
            _underway.End(failure);
        }
    }

    private async Task<Exception?> TryWriteAsync(List<PendingArticle> chunk)
    {
        try
        {
            await _index.WriteAsync(chunk.ConvertAll(Extract));
            return null;
        }
        catch (Exception problem)
        {
            return problem;
        }
    }

    private ArticleDocument Extract(PendingArticle pending) =>
        _extraction.Extract(pending.Article, message => pending.File.Note(pending.Article.Origin.ToString(), message));
}
