using NewsArchive.Core.ResultLists;
using NewsArchive.Web.Tests.Site;

[assembly: AssemblyFixture(typeof(NewsArchive.EndToEnd.Tests.Browser.Samples))]

namespace NewsArchive.EndToEnd.Tests.Browser;

/// <summary>One site over the sample articles, with one saved list, for tests that change neither.</summary>
public sealed class Samples : IAsyncLifetime
{
    private ArchiveSite? _site;

    public ArchiveSite Site => _site!;

    /// <summary>The address of every kind of page.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; private set; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        _site = await ArchiveSite.StartAsync(SampleArticles.All, SampleArticles.Names);
        var list = await Site.Archive.SaveListAsync(new NewResultList("Haddad speaks", "q=haddad", Live: true, Freeze: true, "For chapter 3"));
        Pages = new Dictionary<string, string>
        {
            ["front"] = "",
            ["results"] = "search?q=haddad+%22reason&source=-Nobody&person=Ada+Lindqvist&person=Omar+Haddad",
            ["table"] = "search?q=strike&chart=share-table&published.unit=month",
            ["nothing"] = "search?q=strike&source=Nobody",
            ["article"] = $"article/{await Site.IdAsync("Strike at the harbour, day 2")}?q=strike",
            ["lists"] = "lists",
            ["list"] = $"lists/{list.Id}",
            ["help"] = "help",
            ["missing"] = "no/such/page",
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
