using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;

namespace NewsArchive.Core.Tests.Import;

/// <summary>Invented records in the form of Reuters-21578, with the traps of the real files.</summary>
public sealed class ReutersSgmlTests
{
    private const string Doctype = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n";

    private static string Record(string id, string text, string date = "26-FEB-1987 15:01:01.79", string lists = "") =>
        $"<REUTERS TOPICS=\"YES\" LEWISSPLIT=\"TRAIN\" CGISPLIT=\"TRAINING-SET\" OLDID=\"5544\" NEWID=\"{id}\">\n<DATE>{date}</DATE>\n{lists}\n"
        + $"<UNKNOWN> \n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\nu f BC-X   02-26 0105</UNKNOWN>\n{text}\n</REUTERS>\n";

    private static string Normal(string title, string dateline, string body, string author = "") =>
        $"<TEXT>&#2;\n<TITLE>{title}</TITLE>\n{author}<DATELINE>{dateline}</DATELINE><BODY>{body}\n&#3;</BODY></TEXT>";

    private static async Task<List<ImportItem>> ReadAsync(string sgml) => await Reading.AllAsync(Reading.File("x.sgm", Encoding.Latin1.GetBytes(Doctype + sgml)));

    private static async Task<ImportedArticle> OneAsync(string sgml) => Assert.IsType<ImportedArticle>(Assert.Single(await ReadAsync(sgml)));

    [Fact]
    public async Task A_record_gives_all_its_fields()
    {
        const string Lists = "<TOPICS><D>earn</D><D>acq</D></TOPICS>\n<PLACES><D>usa</D></PLACES>\n<PEOPLE><D>reagan</D></PEOPLE>\n<ORGS><D>opec</D></ORGS>\n<EXCHANGES><D>nyse</D></EXCHANGES>\n<COMPANIES></COMPANIES>";
        var text = Normal("QUAY &amp; SONS &lt;QS> PAYS MORE", "    MARROWBY, Feb 26 - ", "The board raised its dividend to\nfive cts.\n    The next one is due in May.\n Reuter", "<AUTHOR>    by Janie Grey, Reuters</AUTHOR>\n");
        var article = (await OneAsync(Record("12", text, lists: Lists))).Article;
        Assert.Equal("QUAY & SONS <QS> PAYS MORE", article.Title);
        Assert.Equal("MARROWBY, Feb 26 - The board raised its dividend to five cts.\n\nThe next one is due in May.", article.Body);
        Assert.Equal(DateInterval.Day(new DateOnly(1987, 2, 26), "metadata"), article.Published);
        Assert.Equal(["Janie Grey"], article.Authors);
        Assert.Equal(["topics:earn", "topics:acq", "places:usa", "people:reagan", "orgs:opec", "exchanges:nyse"], article.Subjects.Select(s => s.ToString()));
        Assert.Equal(("Reuters", "en", "reuters21578:12"), (article.Source, article.Language, article.SourceKey));
    }

    [Theory]
    [InlineData("By STEPHEN GREY AND PAT QUILL, REUTERS", "Stephen Grey|Pat Quill")]
    [InlineData("    By Cal Stone, Reutersd", "Cal Stone")]
    [InlineData("BY TED D'ELLERY, Reuters", "Ted D'Ellery")]
    public async Task Bylines_lose_the_agency(string author, string expected)
    {
        var text = Normal("T", "    A, Feb 26 - ", "x y z.", $"<AUTHOR>{author}</AUTHOR>\n");
        Assert.Equal(expected, string.Join('|', (await OneAsync(Record("1", text))).Article.Authors));
    }

    [Theory]
    [InlineData("31-MAR-1987 605:12:19.12", "1987-03-31")]
    [InlineData(" 7-APR-1987 16:22:00.0", "1987-04-07")]
    [InlineData("9-APR-1987 00:00:00.00    # date added as guesswork", "1987-04-09")]
    public async Task An_odd_time_keeps_the_day_and_is_named_in_a_note(string date, string day)
    {
        var item = await OneAsync(Record("884", Normal("T", "    A, Feb 26 - ", "x."), date));
        Assert.Equal(day, item.Article.Published?.Value);
        Assert.Contains("x.sgm, record 1 (NEWID 884)", item.Note, StringComparison.Ordinal);
        Assert.Contains(date.Trim(), item.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  3-MAR-1987 00:43:42.82", "1987-03-03")]
    [InlineData("27-MAR-1987 00:02:59.13&#5;&#5;&#5;RM", "1987-03-27")]
    public async Task Blanks_and_wire_codes_around_a_date_are_no_oddity(string date, string day)
    {
        var item = await OneAsync(Record("1", Normal("T", "    A, Feb 26 - ", "x."), date));
        Assert.Equal((day, null), (item.Article.Published?.Value, item.Note));
    }

    [Theory]
    [InlineData("31-FEB-1987 10:00:00.00")]
    [InlineData("soon")]
    public async Task A_day_that_cannot_be_read_leaves_the_article_undated_with_a_note(string date)
    {
        var item = await OneAsync(Record("1", Normal("T", "    A, Feb 26 - ", "x."), date));
        Assert.Null(item.Article.Published);
        Assert.NotNull(item.Note);
    }

    [Fact]
    public async Task A_brief_is_its_title_only()
    {
        var article = (await OneAsync(Record("30", "<TEXT TYPE=\"BRIEF\">&#2;\n******<TITLE>QUAY ASSETS ROSE\n</TITLE>Blah blah blah.\n&#3;\n\n</TEXT>"))).Article;
        Assert.Equal(("QUAY ASSETS ROSE", "", "QUAY ASSETS ROSE"), (article.Title, article.Body, article.Text));
    }

    [Fact]
    public async Task An_unprocessed_text_takes_its_title_from_its_first_line()
    {
        var article = (await OneAsync(Record("99", "<TEXT TYPE=\"UNPROC\">&#2;\nPORT WEEKLY REPORT - FEB 26\n Net tonnage.........644 vs.....1,337\n Lamps...............680 vs.......425\n\n Reuter\n&#3;\n\n</TEXT>"))).Article;
        Assert.Equal("PORT WEEKLY REPORT - FEB 26", article.Title);
        Assert.Equal("Net tonnage.........644 vs.....1,337\n Lamps...............680 vs.......425", article.Body);
        Assert.False(article.TitleFromBody);
    }

    [Fact]
    public async Task Short_indented_lines_stay_a_table()
    {
        var article = (await OneAsync(Record("11", Normal("T", "    SANTA QUAY, Calif., Feb 26 -\n    ", "Shr 34 cts vs 1.19 dlrs\n    Net 807,000 vs 2,858,000\n    Note: the year includes an\nextraordinary gain.\n Reuter")))).Article;
        Assert.Equal("SANTA QUAY, Calif., Feb 26 -\nShr 34 cts vs 1.19 dlrs\nNet 807,000 vs 2,858,000\n\nNote: the year includes an extraordinary gain.", article.Body);
    }

    [Theory]
    [InlineData("The end.\n Reuter", "The end.")]
    [InlineData("The end.\n REUTER...", "The end.")]
    [InlineData("The end. REUTER", "The end.")]
    [InlineData("He works for Reuter", "He works for Reuter")]
    public async Task The_sign_off_of_the_wire_goes(string body, string expected) =>
        Assert.Equal("A, Feb 26 - " + expected, (await OneAsync(Record("1", Normal("T", "    A, Feb 26 - ", body)))).Article.Body);

    [Fact]
    public async Task Latin_1_and_references_to_control_characters_are_read()
    {
        var article = (await OneAsync(Record("1", Normal("CAFÉ &#127;OPENS", "    A, Feb 26 - ", "Anti-\ninflation &#5;plan &#233;t&#233; & more.")))).Article;
        Assert.Equal("CAFÉ OPENS", article.Title);
        Assert.Equal("A, Feb 26 - Anti-inflation plan été & more.", article.Body);
    }

    [Fact]
    public async Task Records_carry_their_number_and_byte_offset()
    {
        var first = Record("1", Normal("CAFÉ", "    A, Feb 26 - ", "x."));
        var items = await ReadAsync(first + Record("2", Normal("B", "    A, Feb 26 - ", "x.")));
        var origin = ((ImportedArticle)items[1]).Article.Origin;
        Assert.Equal((2, (long?)(Doctype + first).Length), (origin.Record, origin.Offset));
    }

    [Fact]
    public async Task Equal_texts_under_two_numbers_are_two_articles()
    {
        var text = Normal("T", "    A, Feb 26 - ", "x.");
        var ids = (await ReadAsync(Record("1", text) + Record("2", text))).Cast<ImportedArticle>().Select(i => i.Article.Id);
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_record_without_its_end_is_reported_and_the_next_is_read()
    {
        var broken = Record("1", Normal("T", "    A, Feb 26 - ", "x.")).Replace("</REUTERS>", "", StringComparison.Ordinal);
        var items = await ReadAsync(broken + Record("2", Normal("B", "    A, Feb 26 - ", "x.")) + broken);
        Assert.Equal([typeof(ImportProblem), typeof(ImportedArticle), typeof(ImportProblem)], items.Select(i => i.GetType()));
        Assert.Contains("record 1 (NEWID 1)", ((ImportProblem)items[0]).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_is_reported() =>
        Assert.IsType<ImportProblem>(Assert.Single(await ReadAsync(Record("1", "<TEXT TYPE=\"UNPROC\">&#2;\n&#3;\n\n</TEXT>"))));

    [Fact]
    public async Task A_file_without_records_is_reported() => Assert.IsType<ImportProblem>(Assert.Single(await ReadAsync("nothing")));
}
