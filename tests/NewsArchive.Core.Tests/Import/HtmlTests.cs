using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Import;

public sealed class HtmlTests
{
    private const string Paragraphs =
        "<p>Officials in the invented port of Marrowby said on Thursday that the new timetable would begin next spring, once two vessels return from the yard.</p>"
        + "<p>Residents had asked for later sailings for nearly a decade, and a consultation drew four hundred replies.</p>";

    private static Task<Article> PageAsync(string head, string body) =>
        Reading.OneAsync("x.html", $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">{head}</head><body>{body}</body></html>");

    [Fact]
    public async Task The_body_holds_the_paragraphs_and_neither_headline_nor_byline_nor_date_line()
    {
        var article = await PageAsync("<title>Night ferry - The Herald</title>", $"<article><h1>Night ferry</h1><p>By Maud Ellery</p><p>4 March 2021</p>{Paragraphs}</article>");
        Assert.Equal("Night ferry", article.Title);
        Assert.StartsWith("Officials in the invented port", article.Body, StringComparison.Ordinal);
        Assert.Contains("from the yard.\n\nResidents had", article.Body, StringComparison.Ordinal);
        Assert.Equal(DateInterval.Day(new DateOnly(2021, 3, 4), "heading"), article.Published);
    }

    [Theory]
    [InlineData("""{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Herald"},{"@type":"NewsArticle","headline":"Graph","datePublished":"2021-03-04T01:00:00+09:00","author":"Maud Ellery"}]}""")]
    [InlineData("""[{"@type":"BreadcrumbList"},{"@type":["Article","NewsArticle"],"headline":"Graph","datePublished":"2021-03-04","author":[{"name":"Maud Ellery"}]}]""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"Graph","datePublished":"March 4, 2021","author":{"@type":"Person","name":"By Maud Ellery"}}}""")]
    public async Task Json_ld_is_found_in_graphs_lists_and_main_entities(string json)
    {
        var article = await PageAsync($"<title>x</title><script type=\"application/ld+json\">{json}</script>", Paragraphs);
        Assert.Equal(("Graph", "2021-03-04", "Maud Ellery"), (article.Title, article.Published?.Value, Assert.Single(article.Authors)));
    }

    [Fact]
    public async Task Broken_json_ld_is_passed_over()
    {
        var article = await PageAsync("<script type=\"application/ld+json\">{\"@type\":</script><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Second\"}</script>", Paragraphs);
        Assert.Equal("Second", article.Title);
    }

    [Fact]
    public async Task Json_ld_gives_the_text_of_a_page_that_scripts_fill_in()
    {
        var article = await PageAsync("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"It sails \\ud83d on Fridays.\\nIt leaves at eight, the board said.\"}</script>", "<div id=root></div>");
        Assert.Equal("It sails \ufffd on Fridays.\n\nIt leaves at eight, the board said.", article.Body);
    }

    [Fact]
    public async Task Json_ld_comes_before_meta_and_meta_before_markup()
    {
        const string Data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-01-01\"}</script>";
        const string Meta = "<meta property=\"article:published_time\" content=\"2021-01-02T00:00:00Z\">";
        const string Markup = "<time itemprop=\"datePublished\" datetime=\"2021-01-03\">x</time>";
        Assert.Equal("2021-01-01", (await PageAsync(Data + Meta, Markup + Paragraphs)).Published?.Value);
        Assert.Equal("2021-01-02", (await PageAsync(Meta, Markup + Paragraphs)).Published?.Value);
        Assert.Equal("2021-01-03", (await PageAsync("", Markup + Paragraphs)).Published?.Value);
    }

    [Theory]
    [InlineData("<meta property=\"article:modified_time\" content=\"2020-06-02T10:00:00Z\">", "")]
    [InlineData("<meta name=\"lastmod\" content=\"2020-06-02\">", "")]
    [InlineData("", "<p class=\"updated\">Updated 2 June 2020</p>")]
    [InlineData("", "<footer>Published 2 June 2020</footer>")]
    [InlineData("", "<aside><time datetime=\"2020-06-02\">2 June</time></aside>")]
    [InlineData("", "<div class=\"related\"><span class=\"date\">2 June 2020</span></div>")]
    [InlineData("", "<p>© 2020 Marrowby</p>")]
    public async Task Changes_copyrights_and_dates_beside_the_article_are_not_when_it_appeared(string head, string body) =>
        Assert.Null((await PageAsync(head, $"<h1>Ferry</h1>{Paragraphs}{body}")).Published);

    [Theory]
    [InlineData("<meta name=\"author\" content=\"https://facebook.example/herald\">", "")]
    [InlineData("<meta property=\"og:site_name\" content=\"The Herald\"><meta name=\"author\" content=\"The Herald\">", "")]
    [InlineData("", "<div class=\"comments\"><span class=\"author\">Gus Farrow</span></div>")]
    public async Task Sites_addresses_and_commenters_are_no_authors(string head, string body) =>
        Assert.Empty((await PageAsync(head, Paragraphs + body)).Authors);

    [Fact]
    public async Task A_byline_in_the_article_gives_its_authors() =>
        Assert.Equal(["Maud Ellery", "Pat Quill, Jr."], (await PageAsync("", $"<h1>Ferry</h1><p class=\"byline\">By Maud Ellery and Pat Quill, Jr.</p>{Paragraphs}")).Authors);

    [Fact]
    public async Task Source_language_and_address_come_from_the_head()
    {
        var article = await PageAsync("<meta property=\"og:site_name\" content=\"The Herald\"><link rel=\"canonical\" href=\"https://h.example/2021/03/04/ferry\">", $"<h1>Ferry</h1>{Paragraphs}");
        Assert.Equal(("The Herald", "en", "https://h.example/2021/03/04/ferry"), (article.Source, article.Language, article.Url));
        Assert.Equal(DateInterval.Day(new DateOnly(2021, 3, 4), "url"), article.Published);
    }

    [Fact]
    public async Task A_page_in_a_browser_s_language_default_is_read_by_its_text()
    {
        var article = await PageAsync("", "<h1>Fähre</h1><p>Der Hafen von Marrowby wird im Frühling eine Nachtfähre eröffnen, sagte die Leitung am Donnerstag nach langen Bitten aus der Stadt und dem Umland.</p>");
        Assert.Equal("de", article.Language);
    }

    [Fact]
    public async Task Scripts_and_styles_never_reach_the_text()
    {
        var article = await PageAsync("<style>p { color: red }</style>", $"<script>var leak = 1;</script><noscript>leak</noscript>{Paragraphs}<template>leak</template>");
        Assert.DoesNotContain("leak", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("color", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_breaks_and_cells_are_kept_apart()
    {
        var article = await PageAsync("", "<p>One<br>two</p><p>three<br><br>four</p><table><tr><td>a</td><td>b</td></tr></table>");
        Assert.Equal("One\ntwo\n\nthree\n\nfour\n\na | b", article.Body);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p><span>")]
    public async Task Deep_nesting_neither_overflows_the_stack_nor_loses_text(string open)
    {
        var article = await PageAsync("<title>Deep</title>", string.Concat(Enumerable.Repeat(open, 20_000)) + "kestrelmoor " + Paragraphs);
        Assert.Contains("kestrelmoor", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("<p>x</p>")]
    [InlineData("<!--x-->")]
    [InlineData("<h1>x</h1>")]
    [InlineData("<time>1 May</time>")]
    [InlineData("<span class=author>x</span>")]
    public async Task A_hundred_thousand_siblings_are_read_in_linear_time(string part)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await PageAsync("<title>Wide</title>", string.Concat(Enumerable.Repeat(part, 100_000)) + Paragraphs);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public async Task A_page_of_far_too_many_tags_is_reported() =>
        Assert.Contains("tags", (await Reading.ProblemAsync("x.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<b>", 600_000))))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_without_text_is_reported() =>
        Assert.Contains("no text", (await Reading.ProblemAsync("x.html", Encoding.UTF8.GetBytes("<html><body><script>1</script></body></html>"))).Message, StringComparison.Ordinal);
}
