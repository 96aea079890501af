using System.Text;
using System.Text.Json;
using CsvHelper;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Exports;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Import;
using NewsArchive.Core.Tests.Import;

namespace NewsArchive.Core.Tests.Exports;

/// <summary>Each export, read back by a reader of its format.</summary>
public sealed class ExportTests
{
    private static readonly Origin Origin = new(new string('a', 64), "wire.zip", "1.jsonl", 2, 120);

    private static readonly ArticleDocument Dated = Document(new ArticleContent
    {
        Title = "=SUM(A1): {50}% \"off\" & more_",
        Body = "NATO met.\n\nIt was, \"they\" said, long.",
        Published = DateInterval.Day(new DateOnly(2022, 1, 4), "metadata"),
        Source = "Müller & Söhne",
        Authors = ["Anna Weiß", "Quill and Sons, Ltd."],
        Language = "en",
        Url = "https://example.org/a_b?c=1&d=2",
        SourceKey = "wire:7",
        Subjects = [new Subject("places", "usa"), new Subject("topics", "earn")],
    });

    private static readonly ArticleDocument Month = Document(new ArticleContent { Title = "Месяц", Body = "x", Published = DateInterval.Month(2022, 2, "metadata") });
    private static readonly ArticleDocument Year = Document(new ArticleContent { Title = "Year", Body = "y", Published = DateInterval.Year(2022, "metadata") });
    private static readonly ArticleDocument Undated = Document(new ArticleContent { Title = "Undated", Body = "" });
    private static readonly ArticleDocument[] All = [Dated, Month, Year, Undated];

    [Fact]
    public void Every_export_has_its_own_name_and_is_found_by_it()
    {
        Assert.Equal(["csv", "csv-bom", "jsonl", "ris", "bibtex", "csl-json"], Exporters.All.Select(e => e.Name));
        Assert.All(Exporters.All, e => Assert.Same(e, Exporters.Find(e.Name.ToUpperInvariant())));
        Assert.Null(Exporters.Find("xls"));
    }

    [Fact]
    public async Task Json_lines_import_back_without_loss()
    {
        var text = await WriteAsync("jsonl", All);

        var items = await Reading.AllAsync("export.jsonl", text);

        var articles = items.Select(i => Assert.IsType<ImportedArticle>(i)).ToList();
        Assert.All(articles, a => Assert.Null(a.Note));
        Assert.Equal(
            All.Select(d => ArticleJson.WriteLine(d with { Mentions = [] })),
            articles.Select(a => ArticleJson.WriteLine(new ArticleDocument(a.Article with { Origin = Origin }, []))));
    }

    [Fact]
    public async Task A_spreadsheet_reads_the_rows_and_no_formula()
    {
        using var csv = CsvReader.FromText(await WriteAsync("csv", All), new CsvReaderOptions());
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in csv)
            rows.Add(row.ToDictionary().ToDictionary(c => c.Key, c => c.Value ?? "", StringComparer.Ordinal));

        Assert.Equal(4, rows.Count);
        Assert.Equal("'" + Dated.Article.Title, rows[0]["title"]);
        Assert.Equal(("2022-01-04", "2022-01-04", "2022-01-04", "day"), (rows[0]["published"], rows[0]["earliest"], rows[0]["latest"], rows[0]["precision"]));
        Assert.Equal(("Anna Weiß; Quill and Sons, Ltd.", "places:usa; topics:earn", "NATO"), (rows[0]["authors"], rows[0]["subjects"], rows[0]["organizations"]));
        Assert.Equal(("Месяц", "2022-02", "2022-02-01", "2022-02-28"), (rows[1]["title"], rows[1]["published"], rows[1]["earliest"], rows[1]["latest"]));
        Assert.Equal(("", "", ""), (rows[3]["published"], rows[3]["earliest"], rows[3]["source"]));
    }

    [Fact]
    public async Task A_byte_order_mark_is_written_only_when_asked_for()
    {
        Assert.StartsWith("\ufeffid,title,", await WriteAsync("csv-bom", All), StringComparison.Ordinal);
        Assert.StartsWith("id,title,", await WriteAsync("csv", All), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ris_gives_one_record_an_article()
    {
        var records = (await WriteAsync("ris", All)).Split("ER  - \r\n\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => (Tag: l[..2], Value: l[6..])).ToLookup(l => l.Tag, l => l.Value)).ToList();

        Assert.Equal(4, records.Count);
        Assert.All(records, r => Assert.Equal(["NEWS"], r["TY"]));
        Assert.Equal([Dated.Article.Title], records[0]["TI"]);
        Assert.Equal(["Anna Weiß", "Quill and Sons, Ltd."], records[0]["AU"]);
        Assert.Equal(["places:usa", "topics:earn"], records[0]["KW"]);
        Assert.Equal(["2022/01/04/", "2022/02//", "2022///"], records.SelectMany(r => r["DA"]));
        Assert.Equal(["Published 2022-01-04: metadata", "Original: wire.zip › 1.jsonl, record 2"], records[0]["N1"]);
        Assert.Empty(records[3]["PY"]);
    }

    [Fact]
    public async Task BibTeX_gives_balanced_entries_with_special_characters_escaped()
    {
        var text = await WriteAsync("bibtex", All);
        var first = text[..text.IndexOf("\n}\n", StringComparison.Ordinal)];

        Assert.Equal(4, text.Split("@article{a").Length - 1);
        Assert.Contains(@"title = {{=SUM(A1): \textbraceleft{}50\textbraceright{}\% ""off"" \& more\_}},", first, StringComparison.Ordinal);
        Assert.Contains("author = {Anna Weiß and {Quill and Sons, Ltd.}},", first, StringComparison.Ordinal);
        Assert.Contains(@"journal = {Müller \& Söhne},", first, StringComparison.Ordinal);
        Assert.Contains("year = {2022},\n  month = {01},\n  date = {2022-01-04},", first, StringComparison.Ordinal);
        Assert.Contains("date = {2022-02},", text, StringComparison.Ordinal);
        Assert.Contains("url = {https://example.org/a_b?c=1&d=2},", first, StringComparison.Ordinal);
        Assert.Equal(0, Balance(text));
    }

    [Theory]
    [InlineData("Open { only")]
    [InlineData("Closed } only")]
    [InlineData(@"Escaped \{ already")]
    public async Task A_brace_in_a_headline_does_not_swallow_the_next_bibtex_entry(string title) =>
        Assert.Equal(0, Balance(await WriteAsync("bibtex", [Document(new ArticleContent { Title = title, Body = "x", Url = "https://example.org/{" })])));

    [Fact]
    public async Task Csl_json_gives_an_array_with_dates_as_far_as_they_are_known()
    {
        using var json = JsonDocument.Parse(await WriteAsync("csl-json", All));
        var items = json.RootElement.EnumerateArray().ToList();

        Assert.Equal(4, items.Count);
        Assert.All(items, i => Assert.Equal("article-newspaper", i.GetProperty("type").GetString()));
        Assert.Equal("Anna Weiß", items[0].GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal([[2022, 1, 4], [2022, 2], [2022]], items.Take(3).Select(Issued));
        Assert.False(items[3].TryGetProperty("issued", out _));
    }

    [Fact]
    public async Task No_articles_make_a_valid_empty_file()
    {
        Assert.Equal("[]", await WriteAsync("csl-json", []));
        Assert.Equal("", await WriteAsync("ris", []));
        Assert.Equal("", await WriteAsync("jsonl", []));
        Assert.EndsWith("record\r\n", await WriteAsync("csv", []), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_stop_when_they_are_cancelled_and_leave_the_stream_open()
    {
        using var stream = new MemoryStream();
        foreach (var exporter in Exporters.All)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => exporter.WriteAsync(Forever(), stream, new CancellationToken(canceled: true)));
            Assert.True(stream.CanWrite);
        }
    }

    private static async IAsyncEnumerable<ArticleDocument> Forever([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return Dated;
        }
    }

    private static async Task<string> WriteAsync(string exporter, ArticleDocument[] documents)
    {
        using var stream = new MemoryStream();
        await Exporters.Find(exporter)!.WriteAsync(documents.ToAsyncEnumerable(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static int[] Issued(JsonElement item) =>
        [.. item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(n => n.GetInt32())];

    // As BibTeX counts: a backslash before a brace changes nothing.
    private static int Balance(string text) => text.Count(c => c == '{') - text.Count(c => c == '}');

    private static ArticleDocument Document(ArticleContent content)
    {
        var article = Article.Create(content, Origin);
        var at = article.Text.IndexOf("NATO", StringComparison.Ordinal);
        return new ArticleDocument(article, at < 0 ? [] : [new Mention(MentionKind.Organization, new TextSpan(at, 4), "NATO", "NATO", 1)]);
    }
}
