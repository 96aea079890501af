using System.Net;
using System.Text;
using System.Text.Json;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Api;

public sealed class ArticlesApiTests(SampleSite sample)
{
    [Fact]
    public async Task An_article_comes_with_its_mentions()
    {
        var id = await sample.Site.IdAsync("Strike at the harbour, day 2");

        var json = JsonDocument.Parse(await sample.Http.GetStringAsync(new Uri("/api/articles/" + id, UriKind.Relative))).RootElement;

        Assert.Equal(id, json.GetProperty("id").GetString());
        Assert.Equal("""["Ines Moreau"]""", json.GetProperty("authors").GetRawText());
        Assert.Equal("""["topics:labour"]""", json.GetProperty("subjects").GetRawText());
        Assert.Contains(json.GetProperty("mentions").EnumerateArray(), m => m.GetProperty("surface").GetString() == "Omar Haddad" && m.GetProperty("kind").GetString() == "person");
    }

    [Fact]
    public async Task The_original_is_downloaded_byte_for_byte_and_never_shown()
    {
        var id = await sample.Site.IdAsync(SampleArticles.HostileTitle);

        using var response = await sample.Http.GetAsync($"/api/articles/{id}/original");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("articles.jsonl", response.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var lines = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SampleArticles.Total, lines.Length);
    }

    [Theory]
    [InlineData("/api/articles/zzz")]
    [InlineData("/api/articles/00000000000000000000000000000000")]
    [InlineData("/api/articles/00000000000000000000000000000000/original")]
    public async Task An_article_that_is_not_there_is_a_problem_for_programs(string address)
    {
        using var response = await sample.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }
}
