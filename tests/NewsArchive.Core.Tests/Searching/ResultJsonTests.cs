using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Core.Tests.Searching;

public sealed class ResultJsonTests
{
    private static readonly ArticleId Id = ArticleId.Of("t", "b", null, null, null);

    private static readonly Hit Hit = new(Id, "Gipfel in Genf <b>", "TASS", "de", 354, DateInterval.Day(new DateOnly(2022, 1, 4), "dateline"))
    {
        TitleMarks = [new TextSpan(0, 6)],
        Snippets = [new Snippet("NATO said", [new TextSpan(0, 4)])],
        Authors = ["Анна"],
        People = ["Vladimir Putin"],
        Organizations = ["NATO"],
        Places = ["Geneva"],
        MentionedDates = ["2022-01-12"],
    };

    private static readonly ResultPage Page = new(2, 1, 1, [Hit, new Hit(Id, "Undated", null, null, 3, null)], Facets(), [new Diagnostic(0, 0, "engine")])
    {
        Query = new ParsedQuery("nato", new WordQuery("nato"), [new Diagnostic(4, 1, "parser")]),
    };

    [Fact]
    public void A_page_has_the_members_of_the_contract_in_its_order()
    {
        var json = JsonSerializer.Serialize(ResultJson.From(Page, new Diagnostic(0, 0, "url")), ResultJson.ForHttp);

        Assert.StartsWith(
            """{"query":{"text":"nato","interpreted":"nato","diagnostics":[{"start":4,"length":1,"message":"parser"},{"start":0,"length":0,"message":"url"},{"start":0,"length":0,"message":"engine"}]},"total":2,"dated":1,"undated":1,"hits":[{"id":""",
            json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_has_the_members_of_the_contract_in_its_order()
    {
        var hit = JsonSerializer.SerializeToElement(ResultJson.From(Page), ResultJson.ForHttp).GetProperty("hits")[0];

        Assert.Equal(
            ["id", "title", "titleMarks", "source", "authors", "language", "words", "published", "snippets", "people", "organizations", "places", "mentionedDates"],
            hit.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"earliest":"2022-01-04","latest":"2022-01-04","precision":"day","provenance":"dateline"}""", hit.GetProperty("published").GetRawText());
        Assert.Equal("""[{"text":"NATO said","marks":[{"start":0,"length":4}]}]""", hit.GetProperty("snippets").GetRawText());
    }

    [Fact]
    public void An_undated_hit_says_null()
    {
        var hit = JsonSerializer.SerializeToElement(ResultJson.From(Page), ResultJson.ForHttp).GetProperty("hits")[1];

        Assert.Equal(JsonValueKind.Null, hit.GetProperty("published").ValueKind);
    }

    [Fact]
    public void Facets_stand_under_their_names_with_values_or_buckets_or_both()
    {
        var facets = JsonSerializer.SerializeToElement(ResultJson.From(Page), ResultJson.ForHttp).GetProperty("facets");

        Assert.Equal(
            ["published", "mentioned", "person", "organization", "place", "source", "author", "language", "subject"],
            facets.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            """{"unit":"month","buckets":[{"start":"2022-01","count":1,"value":"2022-01"}],"missing":1}""",
            facets.GetProperty("published").GetRawText());
        Assert.Equal(
            """{"values":[{"value":"2022-01-12","count":1,"selected":false,"excluded":false}],"other":0,"unit":"day","buckets":[{"start":"2022-01-12","count":1,"value":"2022-01-12"}],"missing":1,"distinct":1}""",
            facets.GetProperty("mentioned").GetRawText());
        Assert.Equal(
            """{"values":[{"value":"Vladimir Putin","count":1,"selected":true,"excluded":false}],"other":2,"missing":1,"distinct":3}""",
            facets.GetProperty("person").GetRawText());
    }

    [Fact]
    public void Over_HTTP_nothing_that_HTML_could_misread_stands_bare_and_on_a_terminal_letters_stay_readable()
    {
        Assert.DoesNotContain("<b>", JsonSerializer.Serialize(ResultJson.From(Page), ResultJson.ForHttp), StringComparison.Ordinal);
        Assert.Contains("Анна", JsonSerializer.Serialize(ResultJson.From(Page), ResultJson.ForFiles), StringComparison.Ordinal);
    }

    private static List<FacetCounts> Facets() => [.. FacetNames.All.Select(field => field switch
    {
        FacetField.Published => new FacetCounts(field, [], 0, 1, 1) { Unit = DateUnit.Month, Buckets = [new DateBucket("2022-01", 1, "2022-01")] },
        FacetField.Mentioned => new FacetCounts(field, [new FacetValue("2022-01-12", 1)], 0, 1, 1) { Unit = DateUnit.Day, Buckets = [new DateBucket("2022-01-12", 1, "2022-01-12")] },
        FacetField.Person => new FacetCounts(field, [new FacetValue("Vladimir Putin", 1, Selected: true)], 2, 3, 1),
        _ => new FacetCounts(field, [], 0, 0, 2),
    })];
}
