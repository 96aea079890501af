using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Import.Formats;
using NewsArchive.Hosting;
using NewsArchive.Testing;

namespace NewsArchive.Web.Tests.Site;

/// <summary>The real pages over a real archive in a folder of its own, on a free port of the loopback.</summary>
public sealed class ArchiveSite : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly WebApplication _app;

    private ArchiveSite(TempFolder folder, Archive archive, WebApplication app)
    {
        (_folder, Archive, _app) = (folder, archive, app);
        Address = new Uri(app.Urls.First() + "/");
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Archive Archive { get; }

    public Uri Address { get; }

    /// <summary>Follows no redirects and keeps cookies.</summary>
    public HttpClient Http { get; }

    /// <summary>Imports the articles as one JSON Lines file and starts to serve.</summary>
    public static async Task<ArchiveSite> StartAsync(IReadOnlyList<TestArticle> articles, IExtractor extractor)
    {
        var folder = new TempFolder();
        var archive = Archive.Open(folder["data"], ArchiveMode.Write, new ArchiveOptions { Formats = [new JsonLinesFormat(), new PlainTextFormat()], Extractors = [extractor] });
        if (articles.Count > 0)
        {
            var file = folder["articles.jsonl"];
            await File.WriteAllLinesAsync(file, articles.Select(a => ArticleJson.WriteLine(TestArticles.Make(a))));
            await archive.ImportAsync([file]);
        }

        return new ArchiveSite(folder, archive, await StartAsync(archive));
    }

    /// <summary>Serves the seeds as a first start does: every format and every extractor.</summary>
    public static async Task<ArchiveSite> OfSeedsAsync()
    {
        var folder = new TempFolder();
        var archive = Archive.Open(folder["data"], ArchiveMode.Write);
        await archive.ImportAsync([Repository.Path("seeds")]);
        return new ArchiveSite(folder, archive, await StartAsync(archive));
    }

    /// <summary>The id of the article with a title.</summary>
    public async Task<string> IdAsync(string title)
    {
        var page = await Archive.Index.SearchAsync(new Core.Searching.SearchRequest { Size = 200 });
        return page.Hits.First(h => h.Title == title).Id.Value;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await Archive.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task<WebApplication> StartAsync(Archive archive)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddNewsArchive(archive);
        builder.Services.AddNewsArchiveWeb();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapNewsArchive();
        await app.StartAsync();
        return app;
    }
}
