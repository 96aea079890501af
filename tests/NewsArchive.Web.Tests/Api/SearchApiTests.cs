using System.Net;
using System.Text.Json;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Api;

public sealed class SearchApiTests(SampleSite sample)
{
    [Fact]
    public async Task A_result_has_the_members_of_the_contract_in_its_order()
    {
        var json = await JsonAsync("/api/search?q=haddad&source=Coastal+Wire");

        Assert.Equal(["query", "total", "dated", "undated", "hits", "facets"], Names(json));
        Assert.Equal(["text", "interpreted", "diagnostics"], Names(json.GetProperty("query")));
        Assert.Equal(["published", "mentioned", "person", "organization", "place", "source", "author", "language", "subject"], Names(json.GetProperty("facets")));
        Assert.Equal(4, json.GetProperty("total").GetInt32());
        Assert.Equal(json.GetProperty("total").GetInt32(), json.GetProperty("dated").GetInt32() + json.GetProperty("undated").GetInt32());
    }

    [Fact]
    public async Task A_hit_has_all_that_a_page_shows_of_it()
    {
        var hit = (await JsonAsync("/api/search?q=haddad&sort=oldest")).GetProperty("hits")[0];

        Assert.Equal("Strike at the harbour, day 2", hit.GetProperty("title").GetString());
        Assert.Equal("Coastal Wire", hit.GetProperty("source").GetString());
        Assert.Equal("en", hit.GetProperty("language").GetString());
        Assert.Equal("""{"earliest":"2022-02-02","latest":"2022-02-02","precision":"day","provenance":"metadata"}""", hit.GetProperty("published").GetRawText());
        Assert.Equal("""["Ada Lindqvist","Omar Haddad"]""", hit.GetProperty("people").GetRawText());
        Assert.Equal("""["Harbour Union"]""", hit.GetProperty("organizations").GetRawText());
        Assert.Equal("""["Kestrelby"]""", hit.GetProperty("places").GetRawText());
        Assert.Equal("""["2022-01-12"]""", hit.GetProperty("mentionedDates").GetRawText());
        var snippet = hit.GetProperty("snippets")[0];
        var mark = snippet.GetProperty("marks")[0];
        Assert.Equal("Haddad", snippet.GetProperty("text").GetString()!.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task A_facet_has_values_counts_and_what_it_leaves_out()
    {
        var facets = (await JsonAsync("/api/search?q=strike&source=Coastal+Wire&person=-Omar+Haddad")).GetProperty("facets");

        Assert.Equal("""{"value":"Coastal Wire","count":4,"selected":true,"excluded":false}""", facets.GetProperty("source").GetProperty("values")[0].GetRawText());
        Assert.True(facets.GetProperty("person").GetProperty("values").EnumerateArray().Single(v => v.GetProperty("value").GetString() == "Omar Haddad").GetProperty("excluded").GetBoolean());
        Assert.Equal(0, facets.GetProperty("source").GetProperty("other").GetInt32());
        Assert.Equal(0, facets.GetProperty("source").GetProperty("missing").GetInt32());
        Assert.Equal("month", facets.GetProperty("published").GetProperty("unit").GetString());
        Assert.Equal("2022-02", facets.GetProperty("published").GetProperty("buckets")[0].GetProperty("start").GetString());
    }

    [Fact]
    public async Task What_could_not_be_read_is_named()
    {
        var json = await JsonAsync("/api/search?page=abc&q=" + Uri.EscapeDataString("strike \"haddad"));

        var diagnostics = json.GetProperty("query").GetProperty("diagnostics").EnumerateArray().ToList();
        Assert.Equal(2, diagnostics.Count);
        Assert.Contains(diagnostics, d => d.GetProperty("start").GetInt32() == 7 && d.GetProperty("length").GetInt32() == 1);
        Assert.Contains(diagnostics, d => d.GetProperty("message").GetString()!.Contains("page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_of_the_api_that_is_not_there_is_a_problem_for_programs()
    {
        using var response = await sample.Http.GetAsync("/api/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await sample.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(p => p.Name);
}
