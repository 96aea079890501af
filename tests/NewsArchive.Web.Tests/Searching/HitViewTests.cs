using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Searching;

public sealed class HitViewTests : BunitContext
{
    [Fact]
    public void A_hit_shows_headline_source_date_and_length()
    {
        var hit = Show(Samples.Hit("Strike at the harbour"));

        Assert.Equal("Strike at the harbour", hit.Find("h3").TextContent);
        Assert.Equal("Coastal Wire 1 February 2022 120 words", hit.Find("article").Text(".meta"));
    }

    [Fact]
    public void The_headline_leads_to_the_reader_and_takes_the_query_along()
    {
        var sample = Samples.Hit("Strike");

        Assert.Equal($"article/{sample.Id}?q=strike", Show(sample).Find("h3 a").GetAttribute("href"));
    }

    [Fact]
    public void Snippets_are_marked_and_encoded()
    {
        var hit = Show(Samples.Hit("x") with { Snippets = [new("a <b> strike", [new TextSpan(6, 6)]), new("second", [])] });

        Assert.Equal("a <b> strike … second", hit.Find("article").Text(".snippets"));
        Assert.Equal("strike", hit.Find(".snippets mark").TextContent);
        Assert.Empty(hit.FindAll("b"));
    }

    [Fact]
    public void Names_are_links_that_add_to_the_request()
    {
        var names = Show(Samples.Hit("x") with { People = ["Ada Lindqvist"], Organizations = ["Harbour Union"], Places = ["Kestrelby"] }).Find(".names");

        Assert.Equal("search?q=strike&person=Ada%20Lindqvist", names.Link("Ada Lindqvist"));
        Assert.Equal("search?q=strike&organization=Harbour%20Union", names.Link("Harbour Union"));
        Assert.Equal("search?q=strike&place=Kestrelby", names.Link("Kestrelby"));
    }

    [Fact]
    public void A_language_other_than_English_is_named() =>
        Assert.Contains("German", Show(Samples.Hit("x") with { Language = "de" }).Find("article").Text(".meta"), StringComparison.Ordinal);

    private IRenderedComponent<HitView> Show(Hit hit) => Render<HitView>(p => p
        .Add(h => h.Hit, hit)
        .Add(h => h.Links, new SearchLinks(new SearchRequest { Query = "strike" })));
}
