[assembly: AssemblyFixture(typeof(NewsArchive.Web.Tests.Site.SampleSite))]

namespace NewsArchive.Web.Tests.Site;

/// <summary>One site over <see cref="SampleArticles"/> for all tests that do not change articles.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private ArchiveSite? _site;

    public ArchiveSite Site => _site!;

    public HttpClient Http => Site.Http;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.StartAsync(SampleArticles.All, SampleArticles.Names);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
