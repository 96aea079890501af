using Microsoft.Playwright;
using NewsArchive.EndToEnd.Tests.Browser;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.EndToEnd.Tests;

/// <summary>The pictures of the README, taken of the seeds. With <c>UPDATE_SCREENSHOTS=1</c> they are written to <c>docs/screenshots</c>.</summary>
public sealed class Screenshots(Chromium chromium)
{
    private const string Stoltenberg = "The alliance has confirmed";

    [Fact]
    public async Task The_main_pages_can_be_pictured()
    {
        await using var site = await ArchiveSite.OfSeedsAsync();
        var article = (await site.Archive.Index.SearchAsync(new() { Query = "stoltenberg \"NATO-Russia Council\"" })).Hits.First(h => h.Title.StartsWith(Stoltenberg, StringComparison.Ordinal)).Id;

        await TakeAsync(site, "search", "search?q=ukraine+OR+nato", 1280, 900, ColorScheme.Light);
        await TakeAsync(site, "search-dark", "search?q=ukraine+OR+nato", 1280, 900, ColorScheme.Dark);
        await TakeAsync(site, "search-phone", "search?q=ukraine+OR+nato", 390, 844, ColorScheme.Light);
        await TakeAsync(site, "article", $"article/{article}?q=security+guarantees", 1280, 900, ColorScheme.Light);
    }

    private async Task TakeAsync(ArchiveSite site, string name, string address, int width, int height, ColorScheme scheme)
    {
        await using var visit = await Visit.StartAsync(chromium, site, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var page = await visit.OpenAsync(address);
        var picture = await page.ScreenshotAsync();

        Assert.Empty(visit.Complaints);
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1")
            await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Repository.Path("docs", "screenshots")).FullName, name + ".png"), picture);
    }
}
