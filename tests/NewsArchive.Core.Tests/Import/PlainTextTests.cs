using System.Diagnostics;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Import;

public sealed class PlainTextTests
{
    private static Task<Article> ReadAsync(string text) => Reading.OneAsync("x.txt", text);

    [Fact]
    public async Task The_seed_article_gets_its_title_place_source_and_inferred_year()
    {
        var path = Assert.Single(CaseFiles.All(), c => c.Name.StartsWith("00-seed", StringComparison.Ordinal)).Path;
        var article = await ReadAsync(await File.ReadAllTextAsync(path));
        Assert.StartsWith("The alliance has confirmed that the NATO-Russia Council", article.Title, StringComparison.Ordinal);
        Assert.True(article.TitleFromBody);
        Assert.StartsWith("BRUSSELS, January 4. / TASS /: The alliance", article.Text, StringComparison.Ordinal);
        Assert.Equal(("TASS", "2022-01-04"), (article.Source, article.Published?.Value));
        Assert.Equal("dateline; year inferred from Tuesday and 12 January 2022 in the text", article.Published?.Provenance);
        Assert.Equal("Brussels", NewsArchive.Core.Published.Dateline.Parse(article.Body)!.Places[0].Name);
        Assert.Contains("\n\nRussia’s stance\n\nOn December 31", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ferry opens\n4 March 2021\n\nThe ferry opened.", "Ferry opens", "The ferry opened.", "2021-03-04")]
    [InlineData("2021-03-04\nFerry opens\n\nThe ferry opened.", "Ferry opens", "The ferry opened.", "2021-03-04")]
    [InlineData("Ferry opens\n\n4 March 2021\n\nThe ferry opened.", "Ferry opens", "The ferry opened.", "2021-03-04")]
    [InlineData("Ferry opens\nBy Maud Ellery\n4 March 2021\n\nThe ferry opened.", "Ferry opens", "The ferry opened.", "2021-03-04")]
    [InlineData("Ferry opens\n\nThe ferry opened.", "Ferry opens", "The ferry opened.", null)]
    public async Task A_headline_and_a_date_line_are_taken_off_the_text(string text, string title, string body, string? day)
    {
        var article = await ReadAsync(text);
        Assert.Equal((title, body, day, false), (article.Title, article.Body, article.Published?.Value, article.TitleFromBody));
        Assert.Equal(day is null ? null : "heading", article.Published?.Provenance);
    }

    [Fact]
    public async Task A_masthead_is_the_source()
    {
        var article = await ReadAsync("THE MARROWBY HERALD.\nTHURSDAY, MARCH 4, 1886.          PRICE ONE PENNY.\n\nOPENING OF THE FERRY.\n\nOn Thursday last the board met.");
        Assert.Equal(("The Marrowby Herald", "OPENING OF THE FERRY.", "1886-03-04"), (article.Source, article.Title, article.Published?.Value));
    }

    [Fact]
    public async Task A_byline_gives_the_authors() =>
        Assert.Equal(["Maud Ellery", "Iñaki Zubía"], (await ReadAsync("Ferry opens\nBy Maud Ellery and Iñaki Zubía\n\nThe ferry opened.")).Authors);

    [Fact]
    public async Task Without_a_headline_the_first_sentence_is_the_title_and_stays_in_the_text()
    {
        var article = await ReadAsync("Mr. Grey of the U.S. port said so. Others did not.");
        Assert.Equal(("Mr. Grey of the U.S. port said so.", true), (article.Title, article.TitleFromBody));
        Assert.Equal("Mr. Grey of the U.S. port said so. Others did not.", article.Text);
    }

    [Fact]
    public async Task A_text_of_nothing_but_its_dateline_has_a_title_too() =>
        Assert.Equal("BRUSSELS, January 4.", (await ReadAsync("BRUSSELS, January 4. / TASS /:")).Title);

    [Fact]
    public async Task Hard_wrapped_lines_are_joined_and_hyphens_inside_words_kept()
    {
        const string Wrapped = "Ferry opens\n\nThe port of Marrowby opened its new ferry on Thursday after a well-\nknown captain had asked for it for nearly ten years, and four hundred\npeople came to see it leave.\n\nIt sails on Fridays.";
        Assert.Equal("The port of Marrowby opened its new ferry on Thursday after a well-known captain had asked for it for nearly ten years, and four hundred people came to see it leave.\n\nIt sails on Fridays.", (await ReadAsync(Wrapped)).Body);
    }

    [Fact]
    public async Task Short_lines_of_verse_and_tables_stay_lines()
    {
        const string Verse = "Ferry song\n\nThe ferry goes,\nthe lantern shows\nthe way.";
        Assert.Equal("The ferry goes,\nthe lantern shows\nthe way.", (await ReadAsync(Verse)).Body);
    }

    [Fact]
    public async Task Two_issues_of_the_same_column_are_two_articles_by_their_date_lines()
    {
        var (first, second) = (await ReadAsync("Weather\n4 March 2021\n\nRain."), await ReadAsync("Weather\n5 March 2021\n\nRain."));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Line_endings_do_not_change_the_identity() =>
        Assert.Equal((await ReadAsync("Ferry\n4 March 2021\n\nIt sails.\n")).Id, (await ReadAsync("Ferry\r\n4 March 2021\r\n\r\nIt sails.")).Id);

    [Fact]
    public async Task A_line_of_ten_megabytes_is_read_in_seconds()
    {
        var text = new StringBuilder("One line\nMarch 4, 2021\n\n");
        while (text.Length < 10_000_000)
            text.Append("quay road letter council port paper 12 January market ferry ");
        var watch = Stopwatch.StartNew();
        var article = await ReadAsync(text.Append("kestrelgate").ToString());
        Assert.EndsWith("kestrelgate", article.Body, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("A ")]
    [InlineData("- ")]
    [InlineData("1 ")]
    [InlineData("\n")]
    [InlineData("x\n\n")]
    [InlineData("\u0301")]
    public async Task Endless_repetition_is_read_in_linear_time(string part)
    {
        var watch = Stopwatch.StartNew();
        await Reading.AllAsync("x.txt", "A" + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
