using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Originals;
using NewsArchive.Testing;

namespace NewsArchive.Storage.Tests.Ledger;

public sealed class ImportLedgerTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly string FirstHash = new('a', 64);
    private static readonly string SecondHash = new('b', 64);
    private readonly TempFolder _folder = new();
    private readonly LedgerDatabase _database;
    private readonly ImportLedger _ledger;

    public ImportLedgerTests()
    {
        _database = LedgerDatabase.Open(_folder["ledger.db"], readOnly: false);
        _ledger = new ImportLedger(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_receipt_comes_back_as_it_was_given()
    {
        var id = await _ledger.BeginAsync(Morning, CancellationToken.None);
        var given = new FileReceipt("in/a.jsonl", FirstHash)
        {
            Format = "JSON Lines",
            Found = 3,
            Added = 1,
            AlreadyHere = 1,
            Rejected = 1,
            Problems = [new ImportProblem("line 3", "no text")],
            Notes = [new ImportProblem("line 1", "odd time")],
        };
        await CommitAsync(id, FirstHash, Finished("in/a.jsonl", given));
        await _ledger.EndAsync(id, Morning.AddMinutes(1), interrupted: false, CancellationToken.None);

        var receipt = Assert.Single(await _ledger.ReceiptsAsync(CancellationToken.None));
        Assert.Equal((1, Morning, Morning.AddMinutes(1), false), (receipt.Id, receipt.Started, receipt.Finished, receipt.Interrupted));
        Assert.Equivalent(given, Assert.Single(receipt.Files), strict: true);
    }

    [Fact]
    public async Task An_import_that_was_killed_is_marked_when_the_next_begins()
    {
        await _ledger.BeginAsync(Morning, CancellationToken.None);
        await _ledger.BeginAsync(Morning, CancellationToken.None);
        Assert.Equal([false, true], (await _ledger.ReceiptsAsync(CancellationToken.None)).Select(r => r.Interrupted));
    }

    [Fact]
    public async Task Every_place_of_an_article_is_kept_once_and_the_first_is_its_origin()
    {
        var article = Article("one");
        var (first, second) = (new Origin(FirstHash, "a.zip", "x/1.txt", 1, 0), new Origin(SecondHash, "b.txt", null, 7, 99));
        var batch = new LedgerBatch(await _ledger.BeginAsync(Morning, CancellationToken.None))
        {
            Originals = { (new StoredOriginal(FirstHash, 10), "a.zip"), (new StoredOriginal(SecondHash, 20), "b.txt") },
            Appearances = { (article, first), (article, second), (article, first) },
        };
        await _ledger.CommitAsync(batch, CancellationToken.None);
        Assert.Equal([first, second], await _ledger.OriginsAsync(article, CancellationToken.None));
    }

    [Fact]
    public async Task A_lookup_sees_what_was_committed_and_nothing_else()
    {
        using var lookup = _ledger.OpenLookup();
        Assert.False(lookup.Contains(Article("one")));
        var batch = new LedgerBatch(await _ledger.BeginAsync(Morning, CancellationToken.None))
        {
            Originals = { (new StoredOriginal(FirstHash, 10), "a.txt") },
            Appearances = { (Article("one"), new Origin(FirstHash, "a.txt")) },
        };
        await _ledger.CommitAsync(batch, CancellationToken.None);
        Assert.True(lookup.Contains(Article("one")));
        Assert.False(lookup.Contains(Article("two")));
    }

    [Fact]
    public async Task A_later_batch_may_speak_of_an_original_that_an_earlier_one_recorded()
    {
        var id = await _ledger.BeginAsync(Morning, CancellationToken.None);
        await _ledger.CommitAsync(new LedgerBatch(id) { Originals = { (new StoredOriginal(FirstHash, 10), "a.txt") } }, CancellationToken.None);
        await _ledger.CommitAsync(new LedgerBatch(id) { Appearances = { (Article("one"), new Origin(FirstHash, "a.txt", null, 2)) } }, CancellationToken.None);
        Assert.Equal(2, Assert.Single(await _ledger.OriginsAsync(Article("one"), CancellationToken.None)).Record);
    }

    [Fact]
    public async Task A_batch_with_a_fault_leaves_nothing_in_the_ledger()
    {
        var id = await _ledger.BeginAsync(Morning, CancellationToken.None);
        var batch = new LedgerBatch(id + 1) { Originals = { (new StoredOriginal(FirstHash, 10), "a.txt") }, Files = { Finished("a.txt", new FileReceipt("a.txt", FirstHash)) } };
        await Assert.ThrowsAsync<Core.ArchiveException>(() => _ledger.CommitAsync(batch, CancellationToken.None));
        Assert.False(await _ledger.HasLengthAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_bytes_are_known_when_they_were_read_to_their_end_under_the_same_extension()
    {
        var id = await _ledger.BeginAsync(Morning, CancellationToken.None);
        await CommitAsync(id, FirstHash, Finished("in/wire.zip", new FileReceipt("in/wire.zip › a.txt", FirstHash) { Found = 1, Added = 1 }));
        var again = Assert.Single(await _ledger.FindFinishedAsync(FirstHash, "other/copy.ZIP", CancellationToken.None));
        Assert.Equal(("other/copy.ZIP › a.txt", 1), (again.Path, again.Found));
        Assert.Empty(await _ledger.FindFinishedAsync(FirstHash, "other/copy.bin", CancellationToken.None));
        Assert.Empty(await _ledger.FindFinishedAsync(SecondHash, "in/wire.zip", CancellationToken.None));
    }

    [Theory]
    [InlineData(ImportFileStatus.Interrupted)]
    [InlineData(ImportFileStatus.Rejected)]
    public async Task A_file_that_gave_nothing_or_was_cut_short_is_read_again(ImportFileStatus status)
    {
        var id = await _ledger.BeginAsync(Morning, CancellationToken.None);
        await CommitAsync(id, FirstHash, new ImportedFile("a.txt", status, new FileReceipt("a.txt", FirstHash)));
        Assert.Empty(await _ledger.FindFinishedAsync(FirstHash, "a.txt", CancellationToken.None));
    }

    [Fact]
    public async Task A_whole_corpus_is_recorded_in_one_batch()
    {
        var batch = new LedgerBatch(await _ledger.BeginAsync(Morning, CancellationToken.None)) { Originals = { (new StoredOriginal(FirstHash, 10), "a.sgm") } };
        for (var i = 1; i <= 21_578; i++)
            batch.Appearances.Add((Article($"article {i}"), new Origin(FirstHash, "a.sgm", null, i, i * 1000L)));
        await _ledger.CommitAsync(batch, CancellationToken.None);
        Assert.Equal(21_578, (await new LedgerCatalog(_database).CountAsync(CancellationToken.None)).Articles);
    }

    private Task CommitAsync(int import, string original, ImportedFile file) =>
        _ledger.CommitAsync(new LedgerBatch(import) { Originals = { (new StoredOriginal(original, 10), Path.GetFileName(file.Delivery)) }, Files = { file } }, CancellationToken.None);

    private static ImportedFile Finished(string delivery, FileReceipt receipt) => new(delivery, ImportFileStatus.Finished, receipt);

    private static ArticleId Article(string key) => ArticleId.Of(key, "", null, null, null);
}
