using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(NewsArchive.EndToEnd.Tests.Browser.Chromium))]

namespace NewsArchive.EndToEnd.Tests.Browser;

/// <summary>One browser for all tests: the system's Chromium, or the one that <c>CHROMIUM</c> names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser!;

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        Assert.True(File.Exists(path), $"The browser tests need Chromium at {path}: apt-get install chromium, or name another in CHROMIUM.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
