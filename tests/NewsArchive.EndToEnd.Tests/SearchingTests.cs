using Microsoft.Playwright;
using NewsArchive.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.EndToEnd.Tests;

/// <summary>Exploring a result, with and without JavaScript.</summary>
public sealed class SearchingTests(Chromium chromium, Samples samples)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_is_narrowed_by_clicks_and_back_restores_it(bool javaScript)
    {
        await using var visit = await StartAsync(javaScript);
        var page = await visit.OpenAsync("");

        await page.Locator("#q").FillAsync("strike");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(visit.Count).ToHaveTextAsync("12 articles (12 dated, 0 undated)");

        await page.Locator(".facet").GetByRole(AriaRole.Link, new() { Name = "Omar Haddad", Exact = true }).ClickAsync();
        await Expect(visit.Count).ToHaveTextAsync("6 articles (6 dated, 0 undated)");

        await page.GetByRole(AriaRole.Link, new() { Name = "Exclude Coastal Wire" }).ClickAsync();
        await Expect(visit.Count).ToHaveTextAsync("2 articles (2 dated, 0 undated)");
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);

        await page.GoBackAsync();
        await Expect(visit.Count).ToHaveTextAsync("6 articles (6 dated, 0 undated)");
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Dates_are_typed_or_chosen_as_a_bar(bool javaScript)
    {
        await using var visit = await StartAsync(javaScript);
        var page = await visit.OpenAsync("search?q=strike");

        await page.Locator(".range [name=from]").FillAsync("2022-02-03");
        await page.Locator(".range button").ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync("since 3 February 2022");
        await Expect(visit.Count).ToHaveTextAsync("10 articles (10 dated, 0 undated)");

        await page.GetByRole(AriaRole.Link, new() { Name = "Days", Exact = true }).ClickAsync();
        await Expect(page.Locator("svg.bars a")).ToHaveCountAsync(10);
        await page.Locator("svg.bars a").Nth(4).ClickAsync();
        await Expect(visit.Count).ToHaveTextAsync("1 article (1 dated, 0 undated)");
        await Expect(page.Locator(".hit h3")).ToHaveTextAsync("Strike at the harbour, day 7");
    }

    [Fact]
    public async Task Dragging_over_the_time_line_chooses_a_stretch()
    {
        await using var visit = await StartAsync(javaScript: true);
        var page = await visit.OpenAsync("search?q=strike&published.unit=day");
        var bars = page.Locator("svg.bars a");
        var (first, last) = (await bars.Nth(2).BoundingBoxAsync(), await bars.Nth(5).BoundingBoxAsync());

        await page.Mouse.MoveAsync(first!.X + (first.Width / 2), first.Y + 40);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(last!.X + (last.Width / 2), last.Y + 40, new() { Steps = 5 });
        await Expect(page.Locator("svg.bars .chosen")).ToHaveCountAsync(1);
        await page.Mouse.UpAsync();

        await Expect(visit.Count).ToHaveTextAsync("4 articles (4 dated, 0 undated)");
        await Expect(page.Locator(".chip")).ToContainTextAsync("3 February 2022 – 6 February 2022");
        Assert.Contains("from=2022-02-03&to=2022-02-06", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_gives_a_drag_up()
    {
        await using var visit = await StartAsync(javaScript: true);
        var page = await visit.OpenAsync("search?q=strike&published.unit=day");
        var bar = await page.Locator("svg.bars a").Nth(2).BoundingBoxAsync();

        await page.Mouse.MoveAsync(bar!.X + 2, bar.Y + 40);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(bar.X + 200, bar.Y + 40, new() { Steps = 3 });
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("svg.bars .chosen")).ToHaveCountAsync(0);
        await Expect(visit.Count).ToHaveTextAsync("12 articles (12 dated, 0 undated)");
    }

    [Fact]
    public async Task A_page_link_goes_to_the_beginning_of_the_results()
    {
        await using var visit = await StartAsync(javaScript: true);
        var page = await visit.OpenAsync("search?sort=oldest");

        await page.Locator("[rel=next]").ClickAsync();

        await Expect(page.Locator("ol.hits")).ToHaveAttributeAsync("start", "11");
        await page.WaitForFunctionAsync("Math.abs(document.getElementById('results').getBoundingClientRect().top) < innerHeight / 2");
    }

    [Fact]
    public async Task Text_not_yet_sent_outlives_a_click_on_a_facet()
    {
        await using var visit = await StartAsync(javaScript: true);
        var page = await visit.OpenAsync("search?q=strike");

        await page.Locator("#q").FillAsync("strike reason");
        await page.Locator(".facet").GetByRole(AriaRole.Link, new() { Name = "Omar Haddad", Exact = true }).ClickAsync();

        await Expect(visit.Count).ToHaveTextAsync("6 articles (6 dated, 0 undated)");
        await Expect(page.Locator("#q")).ToHaveValueAsync("strike reason");
    }

    [Fact]
    public async Task Empty_fields_stay_out_of_the_address()
    {
        await using var visit = await StartAsync(javaScript: true);
        var page = await visit.OpenAsync("search?q=strike");

        await page.Locator(".range [name=to]").FillAsync("2022-02");
        await page.Locator(".range [name=to]").PressAsync("Enter");

        await Expect(page.Locator(".chip")).ToContainTextAsync("until 28 February 2022");
        Assert.DoesNotContain("from=", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task Filters_stand_beside_the_results_and_fold_away_on_a_phone(int width, bool shown)
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site, new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await visit.OpenAsync("search?q=strike");
        var facet = page.Locator(".facet").First;

        await Expect(facet).ToBeVisibleAsync(new() { Visible = shown });
        if (!shown)
            await page.Locator(".filters > summary").ClickAsync();
        await Expect(facet).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_address_can_be_copied()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await visit.OpenAsync("search?q=strike&sort=newest");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();

        await Expect(page.Locator("[data-copy-link]")).ToHaveTextAsync("Link copied");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Without_JavaScript_nothing_is_offered_that_needs_it()
    {
        await using var visit = await StartAsync(javaScript: false);
        var page = await visit.OpenAsync("search?q=strike");

        await Expect(page.Locator("[data-copy-link]")).ToBeHiddenAsync();
    }

    private Task<Visit> StartAsync(bool javaScript) => Visit.StartAsync(chromium, samples.Site, new() { JavaScriptEnabled = javaScript });
}
