using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Pages;

public sealed class SearchPageTests(SampleSite sample)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    public async Task The_front_page_shows_all_articles_and_a_line_that_adds_up(string address)
    {
        var page = await sample.Http.PageAsync(address);

        Assert.Equal("16 articles (15 dated, 1 undated)", page.Text("[role=status]"));
        Assert.Equal(10, page.QuerySelectorAll(".hit").Length);
        Assert.Equal("Search 16 articles", page.QuerySelector("#q")!.GetAttribute("placeholder"));
    }

    [Fact]
    public async Task A_search_shows_what_was_found_and_how_it_was_understood()
    {
        var page = await sample.Http.PageAsync("/search?q=haddad+reason");

        Assert.Equal("6 articles (6 dated, 0 undated)", page.Text("[role=status]"));
        Assert.Equal("haddad AND reason", page.Text(".understood"));
        Assert.Equal("haddad reason", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll(".hit"), hit => Assert.Contains("reason", hit.Texts("mark")));
    }

    [Fact]
    public async Task Every_facet_is_there_with_counts_that_equal_the_click()
    {
        var page = await sample.Http.PageAsync("/search?q=strike");

        Assert.Equal(["Published", "Mentioned dates", "People", "Organizations", "Places", "Source", "Author", "Language", "Subject"], page.Texts(".facet h2"));
        foreach (var row in page.QuerySelectorAll(".facet li").Where(r => r.ParentElement!.ParentElement!.QuerySelector("h2")!.TextContent is "People" or "Source" or "Mentioned dates"))
        {
            var clicked = await sample.Http.PageAsync("/" + row.QuerySelector("a.pick")!.GetAttribute("href"));
            Assert.StartsWith(row.Text(".n") + " article", clicked.Text("[role=status]"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Excluding_a_value_takes_its_articles_away_and_leaves_a_chip()
    {
        var page = await sample.Http.PageAsync("/search?q=strike");

        var excluded = await sample.Http.PageAsync("/" + page.Link("Exclude Coastal Wire"));

        Assert.Equal("4 articles (4 dated, 0 undated)", excluded.Text("[role=status]"));
        Assert.Equal("not Source: Coastal Wire ×", excluded.Text(".chip"));
        Assert.Equal("search?q=strike", excluded.QuerySelector(".chip")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_time_line_holds_every_dated_article_and_the_undated_beside()
    {
        var page = await sample.Http.PageAsync("/search?chart=table&published.unit=month");

        Assert.Equal(["February 2022", "March 2022", "undated"], page.Texts(".histogram tbody th"));
        Assert.Equal(["13", "1", "1"], page.Texts(".histogram tbody td"));
        Assert.Contains("2021, month not known 1", page.Text(".loose"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_of_the_table_leads_to_its_articles()
    {
        var page = await sample.Http.PageAsync("/search?chart=table&published.unit=month");

        var month = await sample.Http.PageAsync("/" + page.QuerySelector(".histogram table")!.Link("March 2022"));

        Assert.Equal("1 article (1 dated, 0 undated)", month.Text("[role=status]"));
        Assert.Equal("Published: March 2022 ×", month.Text(".chip"));
    }

    [Fact]
    public async Task Shares_are_of_the_archive()
    {
        var page = await sample.Http.PageAsync("/search?q=haddad&chart=share-table&published.unit=month");

        Assert.Equal(["6", "46.2%"], page.Texts(".histogram tbody td"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_overlap()
    {
        var first = await sample.Http.PageAsync("/search?sort=oldest");
        var second = await sample.Http.PageAsync("/" + first.QuerySelector("[rel=next]")!.GetAttribute("href"));

        var titles = first.Texts(".hit h3").Concat(second.Texts(".hit h3")).ToList();
        Assert.Equal(SampleArticles.Total, titles.Distinct().Count());
        Assert.Equal("11", second.QuerySelector("ol.hits")!.GetAttribute("start"));
    }

    [Fact]
    public async Task A_page_beyond_the_last_leads_back()
    {
        var page = await sample.Http.PageAsync("/search?q=strike&page=99");

        Assert.Equal("search?q=strike#results", page.QuerySelector("#results")!.Link("Go to the first page."));
    }

    [Fact]
    public async Task Sorting_is_a_choice_of_links()
    {
        var page = await sample.Http.PageAsync("/search?q=strike&sort=oldest");

        Assert.Equal("oldest", page.Text(".sort [aria-current]"));
        Assert.Equal("Strike at the harbour, day 1", page.Text(".hit h3"));
        Assert.Equal("search?q=strike&sort=newest", page.QuerySelector(".sort")!.Link("newest"));
    }

    [Theory]
    [InlineData("page=abc")]
    [InlineData("from=yesterday")]
    [InlineData("size=0")]
    [InlineData("sort=best")]
    [InlineData("wibble=1")]
    public async Task A_parameter_that_cannot_be_read_is_named_and_left_out(string parameter)
    {
        var page = await sample.Http.PageAsync("/search?" + parameter);

        Assert.Contains("left out", page.Text(".diagnostics"), StringComparison.Ordinal);
        Assert.StartsWith("16 articles", page.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_with_a_mistake_still_runs_and_shows_the_place()
    {
        var page = await sample.Http.PageAsync("/search?q=" + Uri.EscapeDataString("strike \"haddad"));

        Assert.Equal("\"", page.Text(".typed u"));
        Assert.StartsWith("6 articles", page.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_says_which_condition_to_leave_out()
    {
        var page = await sample.Http.PageAsync("/search?q=strike&person=Omar+Haddad&source=Nobody");

        Assert.Equal("0 articles (0 dated, 0 undated)", page.Text("[role=status]"));
        Assert.Equal(["Without Source: Nobody 6 articles"], page.Texts(".relaxed li"));
        Assert.Equal("search?q=strike&person=Omar%20Haddad", page.QuerySelector(".relaxed a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Text_of_articles_never_becomes_markup()
    {
        var html = await sample.Http.GetStringAsync(new Uri("/search?q=dangerous", UriKind.Relative));

        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<mark>dangerous</mark>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror=alert(1)>", html, StringComparison.Ordinal);
        Assert.Contains("Thelma &amp; Louise &lt;b&gt;reunite&lt;/b&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_the_query_never_becomes_markup()
    {
        var html = await sample.Http.GetStringAsync(new Uri("/search?person=%3Cimg%20src%3Dx%3E&q=%22%3E%3Csvg%20onload%3Dalert(1)%3E", UriKind.Relative));

        Assert.DoesNotContain("<svg onload", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_is_light()
    {
        var html = await sample.Http.GetByteArrayAsync(new Uri("/", UriKind.Relative));

        Assert.InRange(html.Length, 1, 150 * 1024);
    }
}
