using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Api;

public sealed class ListsApiTests : IAsyncLifetime
{
    private ArchiveSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.StartAsync(SampleArticles.All, SampleArticles.Names);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_list_is_saved_opened_and_deleted()
    {
        using var saved = await _site.Http.PostAsJsonAsync("/api/lists", new { name = "Haddad", request = "q=haddad&page=3", live = true, freeze = true, tags = new[] { "thesis" } });
        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        var list = JsonDocument.Parse(await saved.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("q=haddad", list.GetProperty("request").GetString());
        Assert.Equal(6, list.GetProperty("versions")[0].GetProperty("total").GetInt32());
        var address = $"/api/lists/{list.GetProperty("id").GetString()}";

        var opened = JsonDocument.Parse(await _site.Http.GetStringAsync(new Uri(address + "?take=4", UriKind.Relative))).RootElement;
        Assert.Equal("Haddad", opened.GetProperty("list").GetProperty("name").GetString());
        Assert.Equal(4, opened.GetProperty("entries").GetArrayLength());

        using var deleted = await _site.Http.DeleteAsync(address);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var again = await _site.Http.DeleteAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal("[]", await _site.Http.GetStringAsync(new Uri("/api/lists", UriKind.Relative)));
    }

    [Fact]
    public async Task A_list_is_live_unless_it_says_otherwise()
    {
        using var saved = await _site.Http.PostAsJsonAsync("/api/lists", new { request = "q=haddad" });

        var list = JsonDocument.Parse(await saved.Content.ReadAsStringAsync()).RootElement;
        Assert.True(list.GetProperty("live").GetBoolean());
        Assert.Equal(0, list.GetProperty("versions").GetArrayLength());
        Assert.Equal("haddad", list.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"live":false,"freeze":false}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("name=x", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_list_is_refused(string body, string type, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);

        using var response = await _site.Http.PostAsync("/api/lists", content);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(await _site.Archive.Lists.AllAsync());
    }
}
