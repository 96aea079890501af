using Bunit;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Searching;

public sealed class HistogramTests : BunitContext
{
    private static readonly ResultPage Months = Samples.Page(12, 2, Samples.Published(DateUnit.Month, ("2021-12", 4), ("2022-02", 6)));

    [Fact]
    public void Every_bar_is_a_link_to_its_period()
    {
        var bars = Show(Months, "q=oil").FindAll("svg a:not(.undated)");

        Assert.Equal(["search?q=oil&from=2021-12-01&to=2021-12-31", "search?q=oil&from=2022-02-01&to=2022-02-28"], bars.Select(b => b.GetAttribute("href")));
        Assert.Equal("December 2021: 4 articles", bars[0].QuerySelector("title")!.TextContent);
    }

    [Fact]
    public void Undated_articles_have_a_bar_and_links_that_keep_or_leave_them()
    {
        var chart = Show(Months, "q=oil");

        Assert.Equal("search?q=oil&undated=only", chart.Find("svg a.undated").GetAttribute("href"));
        Assert.Equal("search?q=oil&undated=without", chart.Find(".loose").Link("Without undated"));
    }

    [Fact]
    public void The_table_has_the_same_links_and_counts()
    {
        var table = Show(Months, "q=oil&chart=table").Find("table");

        Assert.Equal(["December 2021", "February 2022", "undated"], table.Texts("tbody th"));
        Assert.Equal(["4", "6", "2"], table.Texts("tbody td"));
        Assert.Equal("search?q=oil&from=2021-12-01&to=2021-12-31&chart=table", table.Link("December 2021"));
    }

    [Fact]
    public void The_ends_can_be_typed_and_keep_everything_else()
    {
        var form = Show(Months, "q=oil&from=2021-12&person=Ada&page=3").Find("form.range");

        Assert.Equal("2021-12-01", form.QuerySelector("[name=from]")!.GetAttribute("value"));
        Assert.Null(form.QuerySelector("[name=to]")!.GetAttribute("value"));
        Assert.Equal(["q", "person"], form.QuerySelectorAll("[type=hidden]").Select(i => i.GetAttribute("name")));
    }

    [Fact]
    public void A_zoomed_time_line_leads_back_to_all_dates() =>
        Assert.Equal("search?q=oil", Show(Months, "q=oil&from=2021-12&published.unit=month").Find("header").Link("All dates"));

    [Fact]
    public void Units_are_offered_where_bars_can_be_told_apart() =>
        Assert.Equal(["Years", "Months", "Days"], Show(Months, "").Find("header nav").Texts("a"));

    [Fact]
    public void Dates_that_are_known_only_roughly_are_links_beside_the_chart()
    {
        var facet = Samples.Published(DateUnit.Month, ("2022-02", 5)) with { Buckets = [new("2022", 3, "2022-XX"), new("2022-02", 5, "2022-02")] };

        var chart = Show(Samples.Page(8, 0, facet), "");

        Assert.Equal("search?published=2022-XX", chart.Find(".loose").Link("2022, month not known"));
    }

    [Fact]
    public void Shares_are_of_all_articles_of_the_period()
    {
        var chart = Show(Months, "chart=share", new Dictionary<string, int> { ["2021-12"] = 8, ["2022-02"] = 60 });

        Assert.Equal(["December 2021: 4 articles · 50%", "February 2022: 6 articles · 10%"], chart.FindAll("svg a title").Select(t => t.TextContent));
    }

    private IRenderedComponent<Histogram> Show(ResultPage page, string url, IReadOnlyDictionary<string, int>? archive = null)
    {
        var parts = url.Split("chart=");
        return Render<Histogram>(p => p
            .Add(h => h.Page, page)
            .Add(h => h.Archive, archive)
            .Add(h => h.Links, new SearchLinks(SearchUrl.Parse(parts[0]).Request, ChartView.Parse(parts.ElementAtOrDefault(1)))));
    }
}
