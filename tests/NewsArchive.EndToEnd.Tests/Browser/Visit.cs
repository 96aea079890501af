using Microsoft.Playwright;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.EndToEnd.Tests.Browser;

/// <summary>One window on a site. What the browser complains of, policy violations included, is kept.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The line that adds up.</summary>
    public ILocator Count => Page.Locator("[role=status]");

    public static async Task<Visit> StartAsync(Chromium chromium, ArchiveSite site, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = site.Address.ToString();
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var context = await chromium.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>Opens a page and waits until its script has run.</summary>
    public async Task<IPage> OpenAsync(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return Page;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // A page that is not there is an error to the console too; whoever asks for one knows.
    private void Note(bool bad, string text)
    {
        if (bad && !text.Contains("404", StringComparison.Ordinal))
            Complaints.Add(text);
    }
}
