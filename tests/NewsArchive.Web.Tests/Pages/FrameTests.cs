using System.Net;
using NewsArchive.Core.Queries;
using NewsArchive.Web.Help;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Pages;

public sealed class FrameTests(SampleSite sample)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/lists")]
    [InlineData("/help")]
    [InlineData("/nowhere")]
    [InlineData("/api/search")]
    [InlineData("/assets/base.css")]
    public async Task Every_answer_has_the_headers_that_keep_foreign_code_out(string address)
    {
        using var response = await sample.Http.GetAsync(address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("/search?q=strike&chart=table")]
    [InlineData("/search?q=strike")]
    [InlineData("/lists")]
    [InlineData("/help")]
    public async Task No_page_needs_inline_script_or_style(string address)
    {
        var page = await sample.Http.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Styles_and_scripts_are_served_for_ever_under_the_name_of_their_content()
    {
        var page = await sample.Http.PageAsync("/");
        var assets = page.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.Equal(6, assets.Count);
        foreach (var asset in assets)
        {
            using var response = await sample.Http.GetAsync("/" + asset);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Scripts_travel_compressed_where_the_browser_can_unpack_them()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/blazor.web.js");
        request.Headers.Add("Accept-Encoding", "gzip, br");

        using var response = await sample.Http.SendAsync(request);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 80 * 1024);
    }

    [Fact]
    public async Task A_page_that_is_not_there_helps()
    {
        using var response = await sample.Http.GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is no such page", (await response.PageAsync()).Text("h1"));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Another_site_can_change_nothing(string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/lists/x");
        request.Headers.Add("Sec-Fetch-Site", from);

        using var response = await sample.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task It_tells_that_it_is_well()
    {
        Assert.Equal("ok", await sample.Http.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    [Fact]
    public async Task Every_example_of_the_help_page_is_a_query_that_is_understood()
    {
        var page = await sample.Http.PageAsync("/help");

        Assert.All(QueryForms.All.SelectMany(f => f.Examples), example =>
        {
            Assert.Empty(QueryParser.Parse(example).Diagnostics);
            Assert.Contains(example, page.Texts("code"));
        });
    }

    [Fact]
    public async Task Every_link_of_a_page_can_be_followed()
    {
        foreach (var address in new[] { "/search?q=strike&person=Omar+Haddad", "/help", "/lists" })
        {
            var page = await sample.Http.PageAsync(address);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Distinct())
            {
                using var response = await sample.Http.GetAsync(new Uri(sample.Site.Address, link));
                Assert.True(response.StatusCode == HttpStatusCode.OK, link);
            }
        }
    }

    [Fact]
    public async Task An_empty_archive_explains_itself()
    {
        await using var site = await ArchiveSite.StartAsync([], SampleArticles.Names);

        var page = await site.Http.PageAsync("/");

        Assert.Equal("The archive is empty", page.Text("h1"));
        Assert.Contains("import", page.Text("pre"), StringComparison.Ordinal);
        Assert.Contains(site.Archive.Folder, page.Text("main"), StringComparison.Ordinal);
    }
}
