using NewsArchive.Core;
using NewsArchive.Core.Searching;

namespace NewsArchive.Hosting.Tests.Maintenance;

public sealed class MaintenanceTests : IDisposable
{
    private readonly ArchiveFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_rebuilt_index_finds_what_the_old_one_found()
    {
        await using var archive = _fixture.Open();
        await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2, 3]), _fixture.DeliverReports("b.jsonl", [3, 4])]);
        var before = await IdsAsync(archive);
        var report = await archive.ReindexAsync();
        Assert.Equal((2, 4), (report.Originals, report.Articles));
        Assert.Empty(report.Problems);
        Assert.Equal(before, await IdsAsync(archive));
        Assert.True((await archive.VerifyAsync()).IsSound);
        Assert.Equal([_fixture["data/index-2"]], Directory.GetDirectories(_fixture["data"], "index-*"));
    }

    [Fact]
    public async Task A_rebuild_heals_an_index_that_cannot_be_opened()
    {
        await using (var archive = _fixture.Open())
            await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2])]);
        foreach (var file in Directory.GetFiles(_fixture["data/index-1"], "segments_*"))
            File.WriteAllText(file, "broken");
        Assert.Contains("reindex", Assert.Throws<ArchiveException>(() => _fixture.Open()).Message);
        await using (var damaged = _fixture.Open(ArchiveMode.Rebuild))
            await damaged.ReindexAsync();
        await using var healed = _fixture.Open();
        Assert.Equal(2, await ArchiveFixture.CountAsync(healed));
    }

    [Fact]
    public async Task A_cancelled_rebuild_leaves_everything_as_it_was()
    {
        await using var archive = _fixture.Open();
        await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2])]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.ReindexAsync(null, new CancellationToken(canceled: true)));
        Assert.Equal(2, await ArchiveFixture.CountAsync(archive));
        Assert.Equal([_fixture["data/index-1"]], Directory.GetDirectories(_fixture["data"], "index-*"));
        Assert.True((await archive.VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task What_a_killed_rebuild_left_is_cleared_away_by_the_next_writer()
    {
        await _fixture.Open().DisposeAsync();
        Directory.CreateDirectory(_fixture["data/index-2"]);
        await _fixture.Open().DisposeAsync();
        Assert.Equal([_fixture["data/index-1"]], Directory.GetDirectories(_fixture["data"], "index-*"));
    }

    [Fact]
    public async Task Articles_that_only_the_ledger_knows_are_damage_and_those_that_only_the_index_knows_a_note()
    {
        await using var archive = _fixture.Open();
        await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2])]);
        var lost = (await archive.Index.SearchIdsAsync(new SearchRequest()))[0];
        var document = (await archive.FindAsync(lost))!;
        await archive.Index.DeleteAsync([lost]);
        await archive.Index.CommitAsync();
        Assert.Contains(lost.Value, Assert.Single((await archive.VerifyAsync()).Damage));

        var stranger = document.Article with { Title = "Stranger" };
        var renamed = Core.Articles.Article.Create(new() { Title = "Stranger", Body = "x" }, stranger.Origin);
        await archive.Index.WriteAsync([document, new Core.Articles.ArticleDocument(renamed, [])]);
        await archive.Index.CommitAsync();
        var report = await archive.VerifyAsync();
        Assert.True(report.IsSound);
        Assert.Contains("1 articles of the index", Assert.Single(report.Notes));
    }

    [Fact]
    public async Task Stats_count_what_is_there()
    {
        await using var archive = _fixture.Open();
        await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2]), _fixture.Deliver("c.txt", "Mill closes\n\nThe old mill closed.\n")]);
        var stats = await archive.StatsAsync();
        Assert.Equal((3, 2, 1, 2, 1, 0), (stats.Articles, stats.Dated, stats.Undated, stats.Originals, stats.Imports, stats.Lists));
        Assert.True(stats is { IndexBytes: > 0, LedgerBytes: > 0, OriginalBytes: > 0 });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_archive_whose_first_start_was_killed_can_be_read_and_is_empty(bool ledgerBegun)
    {
        await _fixture.Open().DisposeAsync();
        File.Delete(_fixture["data/ledger.db"]);
        if (ledgerBegun)
            File.WriteAllBytes(_fixture["data/ledger.db"], []);
        await using var reader = _fixture.Open(ArchiveMode.Read);
        Assert.Equal(0, await ArchiveFixture.CountAsync(reader));
        Assert.True((await reader.VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task A_reader_opens_beside_the_writer_and_sees_what_was_committed()
    {
        await using var writer = _fixture.Open();
        await writer.ImportAsync([_fixture.DeliverReports("a.jsonl", [1, 2])]);
        await using var reader = _fixture.Open(ArchiveMode.Read);
        Assert.Equal(2, await ArchiveFixture.CountAsync(reader));
        Assert.Contains("newsarchive test", reader.HeldBy);
        Assert.True((await reader.VerifyAsync()).IsSound);
        Assert.Throws<ArchiveException>(() => _fixture.Open());
    }

    private static async Task<List<string>> IdsAsync(Archive archive) =>
        [.. (await archive.Index.SearchIdsAsync(new SearchRequest())).Select(i => i.Value).Order(StringComparer.Ordinal)];
}
