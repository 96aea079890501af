using System.Net;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Pages;

public sealed class ArticlePageTests(SampleSite sample)
{
    [Fact]
    public async Task An_article_is_read_with_its_headline_and_text()
    {
        var page = await sample.Http.PageAsync(await AddressAsync("Strike at the harbour, day 2"));

        Assert.Equal("Strike at the harbour, day 2", page.Text("h1"));
        Assert.Equal("Strike at the harbour, day 2 · NewsArchive", page.Title);
        Assert.StartsWith("Coastal Wire 2 February 2022 Ines Moreau", page.Text(".reader header .meta"), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".text p").Length);
    }

    [Fact]
    public async Task The_query_that_led_here_is_marked_in_the_text()
    {
        var page = await sample.Http.PageAsync(await AddressAsync("Strike at the harbour, day 2") + "?q=haddad");

        Assert.Equal(["Haddad"], page.Texts(".text mark"));
        Assert.Equal("search?q=haddad", page.QuerySelector(".back a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_query_with_an_open_quote_is_marked_all_the_same()
    {
        var page = await sample.Http.PageAsync(await AddressAsync("Strike at the harbour, day 2") + "?q=%22haddad");

        Assert.Equal(["Haddad"], page.Texts(".text mark"));
    }

    [Fact]
    public async Task Reference_managers_find_a_newspaper_article()
    {
        var page = await sample.Http.PageAsync(await AddressAsync("Strike at the harbour, day 2"));

        Assert.Equal("newspaperArticle", Meta("DC.type"));
        Assert.Equal("2022-02-02", Meta("DC.date"));
        Assert.Equal("Ines Moreau", Meta("DC.creator"));
        Assert.Equal("Coastal Wire", Meta("DC.publisher"));

        string? Meta(string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public async Task Markup_in_an_article_is_shown_as_text()
    {
        var page = await sample.Http.PageAsync(await AddressAsync(SampleArticles.HostileTitle));

        Assert.Equal(SampleArticles.HostileTitle, page.Text("h1"));
        Assert.Equal(SampleArticles.HostileBody, page.Text(".text p"));
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    [Theory]
    [InlineData("/article/zzz")]
    [InlineData("/article/00000000000000000000000000000000")]
    public async Task An_article_that_is_not_there_is_a_page_that_helps(string address)
    {
        using var response = await sample.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await response.PageAsync();
        Assert.Equal("There is no such article", page.Text("h1"));
        Assert.Equal("search", page.Link("Back to the search"));
    }

    private async Task<string> AddressAsync(string title) => "/article/" + await sample.Site.IdAsync(title);
}
