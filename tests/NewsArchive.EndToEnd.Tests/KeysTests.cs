using Microsoft.Playwright;
using NewsArchive.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.EndToEnd.Tests;

public sealed class KeysTests(Chromium chromium, Samples samples)
{
    [Fact]
    public async Task Results_are_walked_and_opened_by_key()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site);
        var page = await visit.OpenAsync("search?q=strike&sort=oldest");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator(".hit h3 a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("o");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Strike at the harbour, day 2");
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_box_and_is_a_letter_there()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site);
        var page = await visit.OpenAsync("search?q=strike");

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("and/or j");

        await Expect(page.Locator("#q")).ToHaveValueAsync("and/or j");
    }

    [Fact]
    public async Task Keys_work_on_after_a_page_was_patched_in_place()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site);
        var page = await visit.OpenAsync("search?q=strike");
        await page.Locator(".sort").GetByRole(AriaRole.Link, new() { Name = "oldest" }).ClickAsync();
        await Expect(page.Locator(".hit h3").First).ToHaveTextAsync("Strike at the harbour, day 1");

        await page.Keyboard.PressAsync("s");

        await Expect(page.Locator("#save [name='Input.Name']")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keys_can_be_switched_off()
    {
        await using var visit = await Visit.StartAsync(chromium, samples.Site);
        var page = await visit.OpenAsync("search");
        await page.Keyboard.PressAsync("?");
        await Expect(page).ToHaveURLAsync(new Uri(samples.Site.Address, "help#keys").ToString());

        await page.GetByLabel("Use these keys").UncheckAsync();
        await page.GotoAsync("search?q=strike");
        await page.Keyboard.PressAsync("j");

        await Expect(page.Locator(".hit h3 a").First).Not.ToBeFocusedAsync();
    }
}
