using System.Net;
using NewsArchive.Core.Exports;
using NewsArchive.Core.ResultLists;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Api;

public sealed class ExportsApiTests(SampleSite sample)
{
    public static TheoryData<string> Formats { get; } = [.. Exporters.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_is_a_file_to_keep_with_all_of_the_result(string format)
    {
        using var response = await sample.Http.GetAsync($"/api/export/{format}?q=strike&size=1");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("newsarchive" + Exporters.Find(format)!.Extension, response.Content.Headers.ContentDisposition.FileName);
        var text = await response.Content.ReadAsStringAsync();
        Assert.All(Enumerable.Range(1, 12), day => Assert.Contains($"Strike at the harbour, day {day}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_order_is_that_of_the_result()
    {
        var lines = await LinesAsync("/api/export/jsonl?q=strike&sort=oldest");

        Assert.Equal(12, lines.Length);
        Assert.Contains("day 1\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("day 12\"", lines[11], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_exported_as_it_was_frozen_or_as_it_is_now()
    {
        await using var site = await ArchiveSite.StartAsync(SampleArticles.All, SampleArticles.Names);
        var frozen = await site.Archive.SaveListAsync(new NewResultList("Frozen", "q=haddad", Live: false, Freeze: true));
        var live = await site.Archive.SaveListAsync(new NewResultList("Live", "q=strike", Live: true, Freeze: false));

        Assert.Equal(6, (await site.Http.GetStringAsync(new Uri($"/api/lists/{frozen.Id}/export/jsonl", UriKind.Relative))).Count(c => c == '\n'));
        Assert.Equal(12, (await site.Http.GetStringAsync(new Uri($"/api/lists/{live.Id}/export/jsonl", UriKind.Relative))).Count(c => c == '\n'));
    }

    [Fact]
    public async Task One_article_can_be_cited()
    {
        var id = await sample.Site.IdAsync("Strike at the harbour, day 2");

        var ris = await sample.Http.GetStringAsync(new Uri($"/api/articles/{id}/export/ris", UriKind.Relative));

        Assert.StartsWith("TY  - NEWS", ris, StringComparison.Ordinal);
        Assert.Contains("Strike at the harbour, day 2", ris, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/export/pdf")]
    [InlineData("/api/lists/none/export/csv")]
    [InlineData("/api/articles/zzz/export/ris")]
    [InlineData("/api/articles/00000000000000000000000000000000/export/ris")]
    public async Task What_is_not_there_is_a_problem_for_programs(string address)
    {
        using var response = await sample.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    private async Task<string[]> LinesAsync(string address) =>
        (await sample.Http.GetStringAsync(new Uri(address, UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
