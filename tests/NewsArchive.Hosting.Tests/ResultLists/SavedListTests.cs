using NewsArchive.Core.ResultLists;

namespace NewsArchive.Hosting.Tests.ResultLists;

public sealed class SavedListTests : IDisposable
{
    private readonly ArchiveFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_frozen_list_keeps_the_whole_result_whatever_page_its_request_names()
    {
        await using var archive = await ImportedAsync(Enumerable.Range(0, 300));
        var list = await archive.SaveListAsync(new NewResultList("Port", "q=port&page=2&size=10", Live: false, Freeze: true));
        var version = Assert.Single(list.Versions);
        Assert.Equal((1, 300, archive.Index.Info.Version), (version.Number, version.Total, version.ArchiveVersion));
        var entries = await archive.Lists.EntriesAsync(list.Id, 1, 0, 1_000);
        Assert.Equal(300, entries.Select(e => e.Id).Distinct().Count());
        Assert.All(entries, e => Assert.Equal("2021-03-04", e.Published));
    }

    [Fact]
    public async Task A_frozen_version_stands_while_the_archive_grows()
    {
        await using var archive = await ImportedAsync([1, 2]);
        var list = await archive.SaveListAsync(new NewResultList("Port", "q=port", Live: true, Freeze: true));
        await archive.ImportAsync([_fixture.DeliverReports("more.jsonl", [3])]);
        Assert.Equal(2, (await archive.Lists.EntriesAsync(list.Id, 1, 0, 10)).Count);
        Assert.Equal(3, (await archive.FreezeListAsync(list.Id))!.Total);
        Assert.Null(await archive.FreezeListAsync("none"));
    }

    [Theory]
    [InlineData("  My\nlist ", "q=port", "My list")]
    [InlineData("", "q=port+authority", "port authority")]
    [InlineData(" ", "", "All articles")]
    [InlineData("", "language=en", "Filtered articles")]
    public async Task A_list_without_a_name_is_called_after_its_query(string name, string request, string expected)
    {
        await using var archive = _fixture.Open();
        Assert.Equal(expected, (await archive.SaveListAsync(new NewResultList(name, request, Live: true, Freeze: false))).Name);
    }

    private async Task<Archive> ImportedAsync(IEnumerable<int> reports)
    {
        var archive = _fixture.Open();
        await archive.ImportAsync([_fixture.DeliverReports("a.jsonl", reports)]);
        return archive;
    }
}
