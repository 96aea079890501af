using NewsArchive.Core.Articles;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Originals;
using NewsArchive.Testing;

namespace NewsArchive.Storage.Tests.Ledger;

public sealed class LedgerRebuildTests : IAsyncLifetime
{
    private static readonly string Hash = new('a', 64);
    private readonly TempFolder _folder = new();
    private readonly ArticleId _old = ArticleId.Of("old", "", null, null, null);
    private readonly ArticleId _new = ArticleId.Of("new", "", null, null, null);
    private LedgerDatabase _database = null!;
    private LedgerCatalog _catalog = null!;

    public async ValueTask InitializeAsync()
    {
        _database = LedgerDatabase.Open(_folder["ledger.db"], readOnly: false);
        _catalog = new LedgerCatalog(_database);
        var ledger = new ImportLedger(_database);
        var batch = new LedgerBatch(await ledger.BeginAsync(DateTimeOffset.UnixEpoch, CancellationToken.None))
        {
            Originals = { (new StoredOriginal(Hash, 10), "a.txt") },
            Appearances = { (_old, new Origin(Hash, "a.txt")) },
        };
        await ledger.CommitAsync(batch, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_finished_rebuild_replaces_articles_and_index_together()
    {
        await using (var rebuild = await _catalog.BeginRebuildAsync(CancellationToken.None))
        {
            Assert.False(rebuild.Lookup.Contains(_old));
            await rebuild.AddAsync(_new, new Origin(Hash, "a.txt"), CancellationToken.None);
            Assert.True(rebuild.Lookup.Contains(_new));
            await rebuild.CommitAsync("index-2", CancellationToken.None);
        }

        Assert.Equal("index-2", _catalog.IndexName());
        Assert.Equal([_new], await _catalog.ArticlesAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_unfinished_rebuild_changes_nothing()
    {
        await using (var rebuild = await _catalog.BeginRebuildAsync(CancellationToken.None))
            await rebuild.AddAsync(_new, new Origin(Hash, "a.txt"), CancellationToken.None);

        Assert.Equal("index-1", _catalog.IndexName());
        Assert.Equal([_old], await _catalog.ArticlesAsync(CancellationToken.None));
    }
}
