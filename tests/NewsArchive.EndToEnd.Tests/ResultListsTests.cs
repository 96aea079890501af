using Microsoft.Playwright;
using NewsArchive.EndToEnd.Tests.Browser;
using NewsArchive.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.EndToEnd.Tests;

public sealed class ResultListsTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    public async Task A_list_is_saved_renamed_and_deleted(bool javaScript, int width)
    {
        await using var site = await ArchiveSite.StartAsync(SampleArticles.All, SampleArticles.Names);
        await using var visit = await Visit.StartAsync(chromium, site, new() { JavaScriptEnabled = javaScript, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await visit.OpenAsync("search?q=haddad");

        await page.Locator("#save summary").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Haddad speaks");
        await page.Locator("#save").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Haddad speaks");
        await Expect(page.Locator(".entries li")).ToHaveCountAsync(6);

        await page.GetByText("Rename or annotate").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("What Haddad said");
        await page.Locator(".listforms").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("What Haddad said");

        await page.GetByText("Delete list").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete for ever" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("No list is saved yet");
        Assert.Empty(visit.Complaints);
    }
}
