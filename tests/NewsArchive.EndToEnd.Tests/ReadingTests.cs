using Microsoft.Playwright;
using NewsArchive.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.EndToEnd.Tests;

public sealed class ReadingTests(Chromium chromium, Samples samples)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_name_in_the_text_leads_to_all_articles_that_have_it(bool javaScript)
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site, new() { JavaScriptEnabled = javaScript });
        var page = await visit.OpenAsync(samples.Pages["article"]);

        await page.Locator(".text a.person").GetByText("Omar Haddad").ClickAsync();

        await Expect(visit.Count).ToHaveTextAsync("6 articles (6 dated, 0 undated)");
        await Expect(page.Locator(".chip")).ToContainTextAsync("Omar Haddad");
    }

    [Fact]
    public async Task Marks_can_be_switched_off_without_JavaScript()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site, new() { JavaScriptEnabled = false });
        var page = await visit.OpenAsync(samples.Pages["article"]);
        var mention = page.Locator(".text a.person").First;
        Assert.NotEqual("rgba(0, 0, 0, 0)", await LineAsync(mention));

        await page.GetByLabel("Mark names and dates").UncheckAsync();

        Assert.Equal("rgba(0, 0, 0, 0)", await LineAsync(mention));
    }

    [Fact]
    public async Task The_original_is_downloaded_under_its_own_name()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site);
        var page = await visit.OpenAsync(samples.Pages["article"]);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Download as delivered").ClickAsync());

        Assert.Equal("articles.jsonl", download.SuggestedFilename);
    }

    private static Task<string> LineAsync(ILocator element) =>
        element.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationColor");
}
