using System.CommandLine;
using System.Globalization;
using System.Net;
using NewsArchive.Cli.Serving;
using NewsArchive.Hosting;
using NewsArchive.Web;

namespace NewsArchive.Cli.Commands;

/// <summary><c>serve</c>: the pages and the API.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var urls = new Option<string>("--urls") { Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var noSeeds = new Option<bool>("--no-seeds") { Description = "Do not import the articles that come along into a new archive." };
        var allowRemote = new Option<bool>("--allow-remote") { Description = "Listen on addresses that other machines reach. There are no accounts: whoever reaches it may do everything." };
        var command = new Command("serve", "Serves the archive to a browser.") { data, urls, noSeeds, allowRemote };
        command.SetAction(async (arguments, cancellation) =>
        {
            var address = arguments.GetRequiredValue(urls);
            if (!arguments.GetValue(allowRemote) && !address.Split(';').All(IsLoopback))
                throw new UsageException($"{address} can be reached from other machines; say --allow-remote if that is meant.");
            await using var archive = DataOption.OpenToWrite(arguments.GetRequiredValue(data), "serve");
            if (!arguments.GetValue(noSeeds))
                await ImportSeedsAsync(archive, cancellation);
            await using var app = Build(archive, address);
            await app.StartAsync(cancellation);
            Console.WriteLine($"NewsArchive answers at {string.Join(", ", app.Urls)} (Ctrl+C ends it)");
            await app.WaitForShutdownAsync(cancellation);
            return ExitCodes.Done;
        });
        return command;
    }

    private static WebApplication Build(Archive archive, string urls)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddNewsArchive(archive);
        builder.Services.AddNewsArchiveWeb();
        var app = builder.Build();
        app.MapNewsArchive();
        return app;
    }

    private static async Task ImportSeedsAsync(Archive archive, CancellationToken cancellation)
    {
        if (archive.Index.Info.Articles > 0 || (await archive.ReceiptsAsync(cancellation)).Count > 0 || SeedFolder.Find() is not { } seeds)
            return;
        await Console.Error.WriteLineAsync("This archive is new: importing the articles that come along ...");
        var receipt = await archive.ImportAsync([seeds], null, cancellation);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{receipt.Added} articles added from {seeds}"));
    }

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.IsLoopback || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
