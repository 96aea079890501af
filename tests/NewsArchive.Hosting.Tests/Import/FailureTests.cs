using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Import;
using NewsArchive.Core.Searching;

namespace NewsArchive.Hosting.Tests.Import;

public sealed class FailureTests : IDisposable
{
    private readonly ArchiveFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task An_extractor_that_fails_costs_its_mentions_not_the_article()
    {
        _fixture.Options = _fixture.Options with { Extractors = [new FailingExtractor(), new WordExtractor()] };
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1])]);
        Assert.Equal((1, 0), (receipt.Added, receipt.Rejected));
        Assert.Contains("'failing' failed", Assert.Single(receipt.Files[0].Notes).Message);
        var id = Assert.Single(await archive.Index.SearchIdsAsync(new SearchRequest()));
        var document = await archive.FindAsync(id);
        Assert.Equal("port", Assert.Single(document!.Mentions).Surface);
        Assert.Equal("failing:3 words:1", document.Extractors);
    }

    [Fact]
    public async Task A_format_that_breaks_its_word_and_throws_costs_the_rest_of_its_file()
    {
        _fixture.Options = _fixture.Options with { Formats = [new ThrowingFormat()] };
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture.Deliver("a.txt", "x"), _fixture.Deliver("b.txt", "y")]);
        Assert.Equal((4, 2, 2), (receipt.Found, receipt.Added, receipt.Rejected));
        Assert.Contains("out of paper", receipt.Files[0].Problems[0].Message);
    }

    [Fact]
    public async Task A_full_disk_ends_the_import_in_one_line_and_importing_again_completes_it()
    {
        var path = _fixture.DeliverReports("a.jsonl", Enumerable.Range(0, 2_000));
        var sound = _fixture.Options;
        _fixture.Options = sound with { OpenIndex = (folder, readOnly) => new FullIndex(sound.OpenIndex(folder, readOnly), 500) };
        await using (var archive = _fixture.Open())
        {
            var problem = await Assert.ThrowsAsync<ArchiveException>(() => archive.ImportAsync([path]));
            Assert.Equal("The index cannot be written: No space left on device", problem.Message);
        }

        _fixture.Options = sound;
        await using var again = _fixture.Open();
        var receipt = await again.ImportAsync([path]);
        Assert.Equal(2_000, receipt.Found);
        Assert.Equal(2_000, await ArchiveFixture.CountAsync(again));
        Assert.True((await again.VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task A_cancelled_import_keeps_what_it_read_and_says_that_it_was_interrupted()
    {
        using var stop = new CancellationTokenSource();
        _fixture.Options = _fixture.Options with { Formats = [new StoppingFormat(stop)] };
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture.Deliver("a.txt", "x"), _fixture.Deliver("b.txt", "y")], null, stop.Token);
        Assert.Equal((true, null, 1), (receipt.Interrupted, receipt.Finished, receipt.Added));
        Assert.Equal(1, await ArchiveFixture.CountAsync(archive));
        Assert.True(Assert.Single(await archive.ReceiptsAsync()).Interrupted);
    }

    [Fact]
    public async Task An_index_that_lost_articles_is_not_added_to_but_rebuilt()
    {
        await using (var archive = _fixture.Open())
            await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2])]);
        Directory.Delete(_fixture["data/index-1"], recursive: true);
        await using var damaged = _fixture.Open();
        var problem = await Assert.ThrowsAsync<ArchiveException>(() => damaged.ImportAsync([_fixture.DeliverReports("b.jsonl", [3])]));
        Assert.Contains("reindex", problem.Message);
    }

    private sealed class FailingExtractor : IExtractor
    {
        public string Name => "failing";

        public int Version => 3;

        public IEnumerable<Mention> Extract(Article article) => throw new InvalidOperationException("no ink");
    }

    private sealed class WordExtractor : IExtractor
    {
        public string Name => "words";

        public int Version => 1;

        public IEnumerable<Mention> Extract(Article article) =>
            [new Mention(MentionKind.Place, new TextSpan(article.Text.IndexOf("port", StringComparison.Ordinal), 4), "port", "Port", 1)];
    }

    private sealed class ThrowingFormat : IArticleFormat
    {
        public string Name => "throwing";

        public bool CanRead(SourceFile file) => true;

        public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            yield return new ImportedArticle(Article.Create(new() { Title = file.FileName, Body = "x" }, new(file.Original, file.FileName)));
            throw new InvalidOperationException("out of paper");
        }
    }

    private sealed class StoppingFormat(CancellationTokenSource stop) : IArticleFormat
    {
        public string Name => "stopping";

        public bool CanRead(SourceFile file) => true;

        public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return new ImportedArticle(Article.Create(new() { Title = file.FileName, Body = "x" }, new(file.Original, file.FileName)));
            await stop.CancelAsync();
            yield return new ImportedArticle(Article.Create(new() { Title = "never", Body = "x" }, new(file.Original, file.FileName, null, 2)));
        }
    }

    /// <summary>An index on a disk that is full after so many articles.</summary>
    private sealed class FullIndex(IArticleIndex inner, int room) : IArticleIndex
    {
        private int _written;

        public IndexInfo Info => inner.Info;

        public Task WriteAsync(IReadOnlyCollection<ArticleDocument> documents, CancellationToken cancellationToken = default) =>
            Interlocked.Add(ref _written, documents.Count) > room ? throw new IOException("No space left on device") : inner.WriteAsync(documents, cancellationToken);

        public Task DeleteAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken = default) => inner.DeleteAsync(ids, cancellationToken);

        public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

        public Task<IReadOnlyList<ArticleDocument>> FindAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellationToken = default) => inner.FindAsync(ids, cancellationToken);

        public Task<ResultPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default) => inner.SearchAsync(request, cancellationToken);

        public Task<IReadOnlyList<ArticleId>> SearchIdsAsync(SearchRequest request, CancellationToken cancellationToken = default) => inner.SearchIdsAsync(request, cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
