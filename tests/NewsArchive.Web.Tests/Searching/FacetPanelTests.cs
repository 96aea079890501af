using Bunit;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Searching;

public sealed class FacetPanelTests : BunitContext
{
    private static readonly FacetCounts People = Samples.Facet(FacetField.Person, ("Ada Lindqvist", 1204), ("Omar Haddad", 3));

    [Fact]
    public void A_value_has_its_count_a_link_that_includes_and_a_link_that_excludes()
    {
        var row = Show(People, "q=oil").Find("li");

        Assert.Equal("1,204", row.Text(".n"));
        Assert.Equal("search?q=oil&person=Ada%20Lindqvist", row.Link("Ada Lindqvist"));
        Assert.Equal("search?q=oil&person=-Ada%20Lindqvist", row.Link("Exclude Ada Lindqvist"));
    }

    [Fact]
    public void A_chosen_value_says_so_and_a_click_lets_it_go()
    {
        var facet = People with { Values = [new("Ada Lindqvist", 1204, Selected: true), new("Omar Haddad", 0, Excluded: true)] };

        var panel = Show(facet, "q=oil&person=Ada+Lindqvist&person=-Omar+Haddad");

        var chosen = panel.Find("li.on a.pick");
        Assert.Equal("true", chosen.GetAttribute("aria-current"));
        Assert.Equal("search?q=oil&person=-Omar%20Haddad", chosen.GetAttribute("href"));
        Assert.Equal("search?q=oil&person=Ada%20Lindqvist", panel.Find("li.off a.not").GetAttribute("href"));
    }

    [Fact]
    public void Several_chosen_values_can_be_asked_for_together()
    {
        var match = Show(People, "person=Ada+Lindqvist&person=Omar+Haddad").Find(".match");

        Assert.Equal("any", match.Text("[aria-current]"));
        Assert.Equal("search?person=Ada%20Lindqvist&person=Omar%20Haddad&person.match=all", match.Link("all"));
    }

    [Fact]
    public void A_field_of_one_value_an_article_offers_no_all() =>
        Assert.Empty(Show(Samples.Facet(FacetField.Source, ("A", 1), ("B", 1)), "source=A&source=B").FindAll(".match"));

    [Fact]
    public void A_long_facet_can_be_searched_and_unfolded()
    {
        var facet = new FacetCounts(FacetField.Person, [.. Enumerable.Range(0, 10).Select(i => new FacetValue("P" + i, 1))], 302, 312, 54);

        var panel = Show(facet, "q=oil&source=-TASS");

        Assert.Equal("person.find", panel.Find("form input[type=search]").GetAttribute("name"));
        Assert.Equal(["q", "source"], panel.FindAll("form input[type=hidden]").Select(i => i.GetAttribute("name")));
        Assert.Equal("search?q=oil&person.size=50&source=-TASS", panel.Find(".foot").Link("More"));
        Assert.Equal("More 10 of 312 54 without", panel.Nodes[0].ParentElement!.Text(".foot"));
    }

    [Fact]
    public void A_search_in_the_facet_without_a_hit_says_so_and_keeps_its_field()
    {
        var panel = Show(new FacetCounts(FacetField.Person, [], 0, 0, 0), "person.find=zzz");

        Assert.Equal("zzz", panel.Find("form input[type=search]").GetAttribute("value"));
        Assert.Contains("No such value", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_facet_without_values_is_not_shown() =>
        Assert.Equal("", Show(new FacetCounts(FacetField.Author, [], 0, 0, 5), "").Markup.Trim());

    [Fact]
    public void Published_lists_its_fullest_periods_in_order_of_time() => Assert.Equal(
        ["2019", "2021"],
        Show(Samples.Published(DateUnit.Year, ("2021", 2), ("2019", 9), ("2020", 1)), "published.size=2").FindAll("a.pick").Select(a => a.TextContent));

    [Fact]
    public void Published_lists_only_periods_of_the_chosen_stretch_and_is_not_searched_by_text()
    {
        var months = Enumerable.Range(1, 12).Select(m => ($"2021-{m:00}", m)).ToArray();

        var panel = Show(Samples.Published(DateUnit.Month, months), "from=2021-03&to=2021-04");

        Assert.Equal(["March 2021", "April 2021"], panel.FindAll("a.pick").Select(a => a.TextContent));
        Assert.Empty(panel.FindAll("form, .foot a"));
    }

    [Fact]
    public void Values_with_markup_are_text()
    {
        var panel = Show(Samples.Facet(FacetField.Author, ("<img src=x onerror=alert(1)>", 1)), "");

        Assert.Empty(panel.FindAll("img"));
        Assert.Equal("<img src=x onerror=alert(1)>", panel.Find("a.pick").TextContent);
    }

    private IRenderedComponent<FacetPanel> Show(FacetCounts facet, string url) => Render<FacetPanel>(p => p
        .Add(f => f.Facet, facet)
        .Add(f => f.Links, new SearchLinks(SearchUrl.Parse(url).Request)));
}
