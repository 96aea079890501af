using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;

namespace NewsArchive.Core.Tests.Import;

public sealed class JsonLinesTests
{
    private static async Task<Article> OneAsync(string line) => await Reading.OneAsync("x.jsonl", line);

    [Fact]
    public async Task A_record_gives_all_its_fields()
    {
        var article = await OneAsync("""{"id":"k7","title":"Ferry opens","body":"One.\n\nTwo.","published":"2021-03-04","source":"Herald","authors":["Maud Ellery","Pat Quill, Jr."],"language":"en-GB","url":"https://h.example/1","subjects":["places:usa","ferries"]}""");
        Assert.Equal(("Ferry opens", "One.\n\nTwo.", "Herald", "en", "https://h.example/1", "k7"), (article.Title, article.Body, article.Source, article.Language, article.Url, article.SourceKey));
        Assert.Equal(DateInterval.Day(new DateOnly(2021, 3, 4), "metadata"), article.Published);
        Assert.Equal(["Maud Ellery", "Pat Quill, Jr."], article.Authors);
        Assert.Equal(["places:usa", "subject:ferries"], article.Subjects.Select(s => s.ToString()));
    }

    [Theory]
    [InlineData("\"2022\"", "2022", DatePrecision.Year)]
    [InlineData("\"2022-01\"", "2022-01", DatePrecision.Month)]
    [InlineData("\"2019-07-10T00:30:00+09:00\"", "2019-07-10", DatePrecision.Day)]
    [InlineData("20220104", "2022-01-04", DatePrecision.Day)]
    [InlineData("{\"earliest\":\"2022-01-01\",\"latest\":\"2022-02-28\",\"precision\":\"range\",\"provenance\":\"text\"}", "2022", DatePrecision.Range)]
    public async Task Dates_keep_their_own_precision(string date, string value, DatePrecision precision)
    {
        var article = await OneAsync("{\"headline\":\"T\",\"text\":\"B\",\"date\":" + date + "}");
        Assert.Equal((value, (DatePrecision?)precision), (article.Published!.Value, article.Published.Precision));
    }

    [Theory]
    [InlineData("\"2022-13-45\"")]
    [InlineData("\"soon\"")]
    [InlineData("{\"earliest\":\"2022-02-02\",\"latest\":\"2022-01-01\"}")]
    public async Task A_date_that_cannot_be_read_is_named_in_a_note(string date)
    {
        var item = Assert.IsType<ImportedArticle>(Assert.Single(await Reading.AllAsync("x.jsonl", "{\"title\":\"T\",\"body\":\"B\",\"date\":" + date + "}")));
        Assert.Null(item.Article.Published);
        Assert.Contains("record 1", item.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_is_reported_with_its_offset_and_the_others_are_read()
    {
        var items = await Reading.AllAsync("x.jsonl", "{\"title\":\"A\"}\n\nnot json\n[1]\n{}\n{\"title\":\"B\"}");
        Assert.Equal([true, false, false, false, true], items.Select(i => i is ImportedArticle));
        Assert.Contains("record 2, byte 15", ((ImportProblem)items[1]).Location, StringComparison.Ordinal);
        Assert.Equal((5, 31L), (((ImportedArticle)items[4]).Article.Origin.Record, ((ImportedArticle)items[4]).Article.Origin.Offset));
    }

    [Theory]
    [InlineData("{\n  \"title\": \"A\",\n  \"body\": \"B\"\n}", 1)]
    [InlineData("[{\"title\":\"A\"},{\"title\":\"B\"}]", 2)]
    [InlineData("\n[\n{\"title\":\"A\"}\n]", 1)]
    public async Task One_document_over_several_lines_is_read_too(string json, int articles) =>
        Assert.Equal(articles, (await Reading.AllAsync("x.json", json)).Count(i => i is ImportedArticle));

    [Fact]
    public async Task A_byte_order_mark_and_other_encodings_are_no_obstacle()
    {
        const string Line = "{\"title\":\"Über die Brücke\"}";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.Latin1 })
        {
            var item = Assert.Single(await Reading.AllAsync(Reading.File("x.json", [.. encoding.GetPreamble(), .. encoding.GetBytes(Line)])));
            Assert.Equal("Über die Brücke", Assert.IsType<ImportedArticle>(item).Article.Title);
        }
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("a\ufffdb \"c\"", (await OneAsync("""{"title":"a\ud83db \"c\""}""")).Title);

    [Fact]
    public async Task Deep_nesting_is_reported() =>
        Assert.Contains("deeply", ((ImportProblem)Assert.Single(await Reading.AllAsync("x.jsonl", "{\"title\":\"A\",\"x\":" + new string('[', 50_000) + new string(']', 50_000) + "}"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_the_archive_exports_comes_back_the_same()
    {
        var article = Article.Create(
            new ArticleContent
            {
                Title = "The council met on Tuesday",
                Body = "BRUSSELS, January 4. /TASS/: The council met on Tuesday.\n\nIt met <again> — “twice” 👍.",
                TitleFromBody = true,
                Published = DateInterval.Day(new DateOnly(2022, 1, 4), "dateline; year inferred from Tuesday and 12 January 2022 in the text"),
                Source = "TASS",
                Authors = ["Pat Quill, Jr.", "Iñaki Zubía"],
                Language = "en",
                Url = "https://x.example/a?b=1&c=2",
                SourceKey = "wire:12",
                Subjects = [new Subject("places", "usa"), new Subject("topics", "a:b")],
            },
            new Origin(new string('a', 64), "a.txt"));
        var back = await OneAsync(ArticleJson.WriteLine(new ArticleDocument(article, [])));
        Assert.Equivalent(article with { Origin = back.Origin }, back, strict: true);
    }

    [Fact]
    public async Task What_was_unknown_stays_unknown_in_an_export_that_comes_back()
    {
        var article = Article.Create(new ArticleContent { Title = "T", Body = "PARIS, March 3 (Reuters) - The port opened a ferry.", Language = null }, new Origin(new string('a', 64), "a.txt"));
        var back = await OneAsync(ArticleJson.WriteLine(new ArticleDocument(article, [])));
        Assert.Equal((article.Id, null, null, null), (back.Id, back.Source, back.Language, back.Published));
    }

    [Fact]
    public async Task An_exported_record_that_was_changed_gets_its_own_id_and_a_note()
    {
        var item = Assert.IsType<ImportedArticle>(Assert.Single(await Reading.AllAsync("x.jsonl", "{\"id\":\"" + new string('0', 32) + "\",\"title\":\"T\",\"body\":\"B\"}")));
        Assert.NotEqual(new string('0', 32), item.Article.Id.Value);
        Assert.Contains(item.Article.Id.Value, item.Note, StringComparison.Ordinal);
    }
}
