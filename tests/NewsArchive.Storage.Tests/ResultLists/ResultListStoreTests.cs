using Microsoft.Extensions.Time.Testing;
using NewsArchive.Core.Articles;
using NewsArchive.Core.ResultLists;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.ResultLists;
using NewsArchive.Testing;

namespace NewsArchive.Storage.Tests.ResultLists;

public sealed class ResultListStoreTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly NewResultList Asked = new("Ferries", "q=ferry&sort=newest", Live: true, Freeze: true, "For chapter 3", ["harbour", "chapter 3"]);
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(Morning);
    private readonly LedgerDatabase _database;
    private readonly ResultListStore _lists;

    public ResultListStoreTests()
    {
        _database = LedgerDatabase.Open(_folder["ledger.db"], readOnly: false);
        _lists = new ResultListStore(_database, _clock);
    }

    public void Dispose()
    {
        _lists.Dispose();
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_list_is_found_as_it_was_saved()
    {
        var saved = await _lists.AddAsync(Asked);
        var found = await _lists.FindAsync(saved.Id);
        Assert.Equivalent(saved, found, strict: true);
        Assert.Equal(("Ferries", "q=ferry&sort=newest", true, "For chapter 3", Morning), (found!.Name, found.Request, found.Live, found.Note, found.Created));
        Assert.Equal(["harbour", "chapter 3"], found.Tags);
        Assert.Empty(found.Versions);
        Assert.Matches("^[a-z0-9]{10}$", saved.Id);
    }

    [Fact]
    public async Task The_newest_list_stands_first()
    {
        await _lists.AddAsync(Asked with { Name = "first" });
        await _lists.AddAsync(Asked with { Name = "second" });
        Assert.Equal(["second", "first"], (await _lists.AllAsync()).Select(l => l.Name));
    }

    [Fact]
    public async Task A_frozen_version_keeps_its_entries_in_order_and_pages_through_them()
    {
        var list = await _lists.AddAsync(Asked);
        var version = await _lists.FreezeAsync(list.Id, 17, Entries(5_001));
        Assert.Equal(new ListVersion(1, Morning, 17, 5_001), version);
        Assert.Equal(["article 0", "article 1"], (await _lists.EntriesAsync(list.Id, 1, 0, 2)).Select(e => e.Title));
        var last = Assert.Single(await _lists.EntriesAsync(list.Id, 1, 5_000, 100));
        Assert.Equal((Id(5_000), "article 5000", "2021-03"), (last.Id, last.Title, last.Published));
    }

    [Fact]
    public async Task Versions_are_counted_up_and_leave_each_other_alone()
    {
        var list = await _lists.AddAsync(Asked);
        await _lists.FreezeAsync(list.Id, 1, Entries(2));
        _clock.Advance(TimeSpan.FromHours(1));
        await _lists.FreezeAsync(list.Id, 2, Entries(3));
        var versions = (await _lists.FindAsync(list.Id))!.Versions;
        Assert.Equal([new ListVersion(1, Morning, 1, 2), new ListVersion(2, Morning.AddHours(1), 2, 3)], versions);
        Assert.Equal(2, (await _lists.EntriesAsync(list.Id, 1, 0, 100)).Count);
    }

    [Fact]
    public async Task A_freeze_that_breaks_off_is_seen_by_nobody_and_the_next_takes_its_number()
    {
        var list = await _lists.AddAsync(Asked);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _lists.FreezeAsync(list.Id, 1, Breaking()));
        Assert.Empty((await _lists.FindAsync(list.Id))!.Versions);
        Assert.Empty(await _lists.EntriesAsync(list.Id, 1, 0, 10));
        Assert.Equal(1, (await _lists.FreezeAsync(list.Id, 1, Entries(2)))!.Number);
        Assert.Equal(2, (await _lists.EntriesAsync(list.Id, 1, 0, 10)).Count);
    }

    [Fact]
    public async Task Name_note_and_tags_can_be_changed()
    {
        var list = await _lists.AddAsync(Asked);
        Assert.True(await _lists.DescribeAsync(list.Id, "Ships", "", ["a\nb", " ", "c"]));
        var changed = await _lists.FindAsync(list.Id);
        Assert.Equal(("Ships", ""), (changed!.Name, changed.Note));
        Assert.Equal(["a b", "c"], changed.Tags);
    }

    [Fact]
    public async Task A_list_goes_with_all_that_hangs_on_it()
    {
        var list = await _lists.AddAsync(Asked);
        await _lists.FreezeAsync(list.Id, 1, Entries(2));
        Assert.True(await _lists.DeleteAsync(list.Id));
        Assert.Null(await _lists.FindAsync(list.Id));
        Assert.Empty(await _lists.EntriesAsync(list.Id, 1, 0, 10));
    }

    [Fact]
    public async Task What_is_not_there_is_told_not_thrown()
    {
        Assert.Null(await _lists.FindAsync("none"));
        Assert.Null(await _lists.FreezeAsync("none", 1, Entries(1)));
        Assert.Empty(await _lists.EntriesAsync("none", 1, 0, 10));
        Assert.False(await _lists.DescribeAsync("none", "", "", []));
        Assert.False(await _lists.DeleteAsync("none"));
    }

    private static ArticleId Id(int number) => ArticleId.Of($"article {number}", "", null, null, null);

    private static async IAsyncEnumerable<ListEntry> Entries(int count)
    {
        await Task.CompletedTask;
        for (var i = 0; i < count; i++)
            yield return new ListEntry(Id(i), $"article {i}", i % 2 == 0 ? "2021-03" : null);
    }

    private static async IAsyncEnumerable<ListEntry> Breaking()
    {
        await foreach (var entry in Entries(3_000))
            yield return entry;
        throw new InvalidOperationException("the index is gone");
    }
}
