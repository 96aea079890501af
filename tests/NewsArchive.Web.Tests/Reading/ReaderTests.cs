using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Testing;
using NewsArchive.Web.Reading;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Reading;

public sealed class ReaderTests : BunitContext
{
    private static readonly ArticleDocument Strike = Extracted(SampleArticles.All[1]);

    [Fact]
    public void Mentions_are_marked_by_kind_and_lead_to_a_search()
    {
        var text = Show(Strike).Find(".text");

        Assert.Equal("search?person=Ada%20Lindqvist", text.QuerySelector("a.m.person")!.GetAttribute("href"));
        Assert.Equal("search?organization=Harbour%20Union", text.QuerySelector("a.m.organization")!.GetAttribute("href"));
        Assert.Equal("search?place=Kestrelby", text.QuerySelector("a.m.place")!.GetAttribute("href"));
        Assert.Equal("search?mentioned=2022-01-12", text.QuerySelector("a.m.date")!.GetAttribute("href"));
    }

    [Fact]
    public void A_date_that_could_not_be_resolved_is_marked_without_a_link()
    {
        var date = Show(Strike).Find(".text span.m.date");

        Assert.Equal("last winter", date.TextContent);
    }

    [Fact]
    public void The_text_keeps_its_paragraphs() => Assert.Equal(2, Show(Strike).FindAll(".text p").Count);

    [Fact]
    public void Names_are_listed_by_kind_with_how_often_they_stand_there()
    {
        var aside = Show(Strike).Find("aside");

        Assert.Equal(["People", "Organizations", "Places", "Dates"], aside.Texts(".named h2"));
        Assert.Equal("search?mentioned=2022-01-12", aside.Link("12 January 2022"));
    }

    [Fact]
    public void What_the_source_gave_stands_beside_the_text()
    {
        var details = Show(Strike).Find(".details");

        Assert.Contains("given by the source", details.Text("dl"), StringComparison.Ordinal);
        Assert.Equal("search?subject=topics%3Alabour", details.Link("topics:labour"));
        Assert.Equal($"api/articles/{Strike.Article.Id}/original", details.Link("Download as delivered"));
    }

    [Fact]
    public void Only_web_addresses_become_links()
    {
        var hostile = Strike with { Article = Strike.Article with { Url = "javascript:alert(1)" } };

        var details = Show(hostile).Find(".details");

        Assert.DoesNotContain(details.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("javascript", StringComparison.Ordinal));
        Assert.Contains("javascript:alert(1)", details.Text("dl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Found_terms_are_marked_and_the_way_back_keeps_the_query()
    {
        var at = Strike.Article.Text.IndexOf("strike of", StringComparison.Ordinal);
        var reader = Render<Reader>(p => p.Add(r => r.Document, Strike).Add(r => r.Query, "strike").Add(r => r.Marks, [new TextSpan(0, 6), new TextSpan(at, 6)]));

        Assert.Equal("Strike", reader.Find("h1 mark").TextContent);
        Assert.Equal("strike", reader.Find(".text mark").TextContent);
        Assert.Equal("search?q=strike", reader.Find(".back a").GetAttribute("href"));
    }

    private IRenderedComponent<Reader> Show(ArticleDocument document) => Render<Reader>(p => p.Add(r => r.Document, document));

    private static ArticleDocument Extracted(TestArticle article)
    {
        var document = TestArticles.Make(article);
        return document with { Mentions = [.. SampleArticles.Names.Extract(document.Article)] };
    }
}
