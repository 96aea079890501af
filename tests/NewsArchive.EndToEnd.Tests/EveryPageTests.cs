using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsArchive.EndToEnd.Tests.Browser;

namespace NewsArchive.EndToEnd.Tests;

/// <summary>What holds for every page: accessible in light and dark, no side scrolling, nothing that the policy forbids.</summary>
public sealed class EveryPageTests(Chromium chromium, Samples samples)
{
    public static TheoryData<string, string> PagesInBothSchemes { get; } = new(
        from page in Names from scheme in new[] { "light", "dark" } select (page, scheme));

    public static TheoryData<string, int> PagesInNarrowWindows { get; } = new(
        from page in Names from width in new[] { 320, 390, 640 } select (page, width));

    private static string[] Names => ["front", "results", "table", "nothing", "article", "lists", "list", "help", "missing"];

    [Theory]
    [MemberData(nameof(PagesInBothSchemes))]
    public async Task Axe_finds_nothing(string name, string scheme)
    {
        await using var visit = await StartAsync(scheme, 1280);
        var page = await visit.OpenAsync(samples.Pages[name]);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(PagesInNarrowWindows))]
    public async Task A_narrow_window_needs_no_side_scrolling(string name, int width)
    {
        await using var visit = await StartAsync("light", width);
        var page = await visit.OpenAsync(samples.Pages[name]);

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("front")]
    [InlineData("article")]
    public async Task Axe_finds_nothing_on_a_phone(string name)
    {
        await using var visit = await StartAsync("light", 390);
        var page = await visit.OpenAsync(samples.Pages[name]);
        if (name == "front")
            await page.Locator(".filters > summary").ClickAsync();

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(v => v.Id));
    }

    [Fact]
    public async Task Paper_has_the_article_and_nothing_around_it()
    {
        await using var visit = await StartAsync("light", 800);
        var page = await visit.OpenAsync(samples.Pages["article"]);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".text")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("header.site")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".back")).ToBeHiddenAsync();
    }

    private Task<Visit> StartAsync(string scheme, int width) => Visit.StartAsync(chromium, samples.Site, new()
    {
        ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = new() { Width = width, Height = 900 },
    });
}
