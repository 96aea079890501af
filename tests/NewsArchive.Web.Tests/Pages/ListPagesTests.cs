using System.Net;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Lists change, so each test has a site of its own.</summary>
public sealed class ListPagesTests : IAsyncLifetime
{
    private const string Search = "/search?q=haddad&sort=oldest";
    private ArchiveSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.StartAsync(SampleArticles.All, SampleArticles.Names);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Without_lists_the_page_says_how_to_save_one()
    {
        var page = await _site.Http.PageAsync("/lists");

        Assert.Contains("No list is saved yet", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_list_opens_live_and_frozen()
    {
        var address = await SaveAsync(("Input.Name", "Haddad speaks"), ("Input.Note", "For chapter 3"));

        var page = await _site.Http.PageAsync(address);

        Assert.Equal("Haddad speaks", page.Text("h1"));
        Assert.Equal("For chapter 3", page.Text(".note"));
        Assert.Equal("Results now 6 articles", page.Text(".now h2"));
        Assert.Equal(6, page.QuerySelectorAll(".entries li").Length);
        Assert.Equal("The same articles as in version 1.", page.Text(".difference"));
        Assert.Equal("search?q=haddad&sort=oldest", page.Link("Open in the search page"));
        Assert.Contains("matching the query haddad, sorted by oldest. Version 1 holds 6 articles", page.Text(".made"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_a_name_takes_it_from_the_query()
    {
        await SaveAsync(("Input.Name", " "));

        Assert.Equal(["haddad"], (await _site.Http.PageAsync("/lists")).Texts(".lists h2"));
    }

    [Fact]
    public async Task A_list_that_would_keep_nothing_is_not_saved()
    {
        var form = (await _site.Http.PageAsync(Search)).QuerySelector("#save form")!;

        using var response = await _site.Http.SendAsync(Search, form, ("Input.Live", "false"), ("Input.Freeze", "false"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Choose Follow, Freeze, or both", (await response.PageAsync()).Text("#save[open] [role=alert]"), StringComparison.Ordinal);
        Assert.Empty(await _site.Archive.Lists.AllAsync());
    }

    [Fact]
    public async Task The_form_says_how_many_articles_it_keeps() => Assert.Equal(
        "Keeps all 16 articles of this result, not only this page.",
        (await _site.Http.PageAsync("/search")).Text("#save .lead"));

    [Fact]
    public async Task Articles_that_come_later_are_told_as_a_difference()
    {
        var address = await SaveAsync();
        var article = await _site.IdAsync("Strike at the harbour, day 2");
        Assert.True(Core.Articles.ArticleId.TryParse(article, out var id));
        await _site.Archive.Index.DeleteAsync([id]);
        await _site.Archive.Index.CommitAsync();

        var page = await _site.Http.PageAsync(address);

        Assert.Equal("Since version 1: 0 new, 1 gone.", page.Text(".difference"));
        Assert.Equal("Strike at the harbour, day 2", page.Text(".entries s"));
        Assert.Contains("no longer in the archive", page.Text(".entries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_can_be_frozen_again()
    {
        var address = await SaveAsync();

        await PostAsync(address, "freeze-list");

        Assert.Equal(["Version 1", "Version 2"], (await _site.Http.PageAsync(address)).Texts(".versions a"));
    }

    [Fact]
    public async Task A_list_can_be_renamed()
    {
        var address = await SaveAsync();

        await PostAsync(address, "describe-list", ("Input.Name", "Another <name>"), ("Input.Note", "why"));

        var page = await _site.Http.PageAsync(address);
        Assert.Equal("Another <name>", page.Text("h1"));
        Assert.Equal("why", page.Text(".note"));
    }

    [Fact]
    public async Task A_list_can_be_deleted()
    {
        var address = await SaveAsync();

        await PostAsync(address, "delete-list");

        using var response = await _site.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is no such list", (await response.PageAsync()).Text("h1"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing_and_is_explained()
    {
        using var content = new FormUrlEncodedContent([new("_handler", "save-list"), new("Input.Live", "true")]);

        using var response = await _site.Http.PostAsync(Search, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("This form is too old", (await response.PageAsync()).Text("h1"));
        Assert.Empty(await _site.Archive.Lists.AllAsync());
    }

    private async Task<string> SaveAsync(params (string, string)[] values)
    {
        var form = (await _site.Http.PageAsync(Search)).QuerySelector("#save form")!;
        using var response = await _site.Http.SendAsync(Search, form, values);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return new Uri(_site.Address, response.Headers.Location!).PathAndQuery;
    }

    private async Task PostAsync(string address, string name, params (string, string)[] values)
    {
        var page = await _site.Http.PageAsync(address);
        var form = page.QuerySelectorAll("form").First(f => f.QuerySelector("[name=_handler]")?.GetAttribute("value") == name);
        using var response = await _site.Http.SendAsync(address, form, values);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}
