using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Core.Tests.Articles;

public sealed class ArticleJsonTests
{
    private static readonly ArticleDocument Document = new(
        Article.Create(
            new ArticleContent
            {
                Title = "Встреча <в> Женеве",
                Body = "Talks on 12 January.",
                Published = DateInterval.Month(2022, 1, "metadata"),
                Source = "TASS",
                Authors = ["Anna Weiß"],
                Language = "ru",
                Url = "https://example.org/a?b=1&c=2",
                SourceKey = "wire:7",
                Subjects = [new Subject("places", "usa")],
            },
            new Origin(new string('a', 64), "wire.zip", "1.jsonl", 2, 120)),
        [
            new Mention(MentionKind.Date, new TextSpan(29, 10), "12 January", "2022-01-12", 0.9)
            {
                Date = DateInterval.Day(new DateOnly(2022, 1, 12), "text"),
                Rule = "dates/day-month",
            },
        ]);

    [Fact]
    public void An_article_is_one_line_with_the_documented_members_in_their_order()
    {
        var line = ArticleJson.WriteLine(Document);

        Assert.Equal(
            $$$"""
            {"id":"{{{Document.Article.Id}}}","title":"Встреча <в> Женеве","titleFromBody":false,"body":"Talks on 12 January.",
            "published":{"earliest":"2022-01-01","latest":"2022-01-31","precision":"month","provenance":"metadata"},"source":"TASS","authors":["Anna Weiß"],
            "language":"ru","url":"https://example.org/a?b=1&c=2","subjects":["places:usa"],"sourceKey":"wire:7","words":7,
            "origin":{"original":"{{{new string('a', 64)}}}","file":"wire.zip","member":"1.jsonl","record":2,"offset":120},
            "mentions":[{"kind":"date","start":29,"length":10,"surface":"12 January","canonical":"2022-01-12","confidence":0.9,"rule":"dates/day-month",
            "date":{"earliest":"2022-01-12","latest":"2022-01-12","precision":"day"}}]}
            """.ReplaceLineEndings(""),
            line);
    }

    [Fact]
    public void Over_HTTP_nothing_that_HTML_could_misread_stands_bare() =>
        Assert.DoesNotContain("<в>", JsonSerializer.Serialize(ArticleJson.From(Document), ArticleJson.ForHttp), StringComparison.Ordinal);
}
