using System.Text.Json;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Api;

public sealed class OpenApiTests(SampleSite sample)
{
    [Fact]
    public async Task Every_address_of_the_api_is_described()
    {
        var paths = (await DocumentAsync()).GetProperty("paths").EnumerateObject().Select(p => p.Name);

        Assert.Equal(
            [
                "/api/articles/{id}", "/api/articles/{id}/export/{format}", "/api/articles/{id}/original", "/api/export/{format}",
                "/api/lists", "/api/lists/{id}", "/api/lists/{id}/export/{format}", "/api/search",
            ],
            paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_search_is_described_with_all_its_parameters()
    {
        var search = (await DocumentAsync()).GetProperty("paths").GetProperty("/api/search").GetProperty("get");
        var names = search.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()!).ToList();

        Assert.Superset(FacetNames.All.Select(f => f.Name()).ToHashSet(), names.ToHashSet());
        var (_, diagnostics) = SearchUrl.Read(names.Select(n => new KeyValuePair<string, string>(n, "1")));
        Assert.DoesNotContain(diagnostics, d => d.Message.StartsWith("There is no parameter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/search?q=strike", "/api/search")]
    [InlineData("/api/lists", "/api/lists")]
    public async Task An_answer_has_just_the_members_that_its_description_names(string address, string path)
    {
        var document = await DocumentAsync();
        var schema = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        var answer = JsonDocument.Parse(await sample.Http.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;

        if (answer.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal("array", schema.GetProperty("type").GetString());
            return;
        }

        var properties = Resolve(document, schema).GetProperty("properties").EnumerateObject().Select(p => p.Name);
        Assert.Equal(answer.EnumerateObject().Select(p => p.Name).Order(), properties.Order());
    }

    private async Task<JsonElement> DocumentAsync() =>
        JsonDocument.Parse(await sample.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;

    private static JsonElement Resolve(JsonElement document, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? reference.GetString()!.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name))
            : schema;
}
