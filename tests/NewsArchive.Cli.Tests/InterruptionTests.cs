using System.Diagnostics;
using NewsArchive.Testing;

namespace NewsArchive.Cli.Tests;

/// <summary>An import that is stopped at any moment loses nothing, and importing again completes it.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Reports = 30_000;
    private readonly TempFolder _folder = new();

    public InterruptionTests() =>
        File.WriteAllLines(_folder["reports.jsonl"], Enumerable.Range(0, Reports).Select(i => $$"""{"title":"Report {{i}}","body":"Officials said on Thursday that number {{i}} of the port of Marrowby would open.","date":"2021-03-04"}"""));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_the_archive_opens_and_ends_with_each_article_once()
    {
        var random = new Random(7);
        for (var i = 0; i < 4; i++)
        {
            using var import = CliProcess.Start(_folder.Path, "import", "reports.jsonl");
            await BegunAsync();
            await Task.Delay(random.Next(0, 3_000));
            import.Kill();
            await import.WaitForExitAsync();
            Assert.Equal(0, (await RunAsync("verify")).Code);
        }

        var last = await RunAsync("import", "reports.jsonl");
        Assert.Equal(0, last.Code);
        Assert.StartsWith("30000 found, ", last.Output.TrimEnd().Split('\n')[^1]);
        Assert.StartsWith("30,000 articles (30,000 dated, 0 undated)", (await RunAsync("search")).Output);
        Assert.Equal("1 originals, 30000 articles: all sound", (await RunAsync("verify")).Output.TrimEnd());
    }

    [Fact]
    public async Task Interrupted_from_the_keyboard_it_keeps_its_batch_and_says_so()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var import = CliProcess.Start(_folder.Path, "import", "reports.jsonl");
        var output = import.StandardOutput.ReadToEndAsync();
        await ReadingAsync();
        using (var signal = Process.Start("kill", ["-INT", import.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync();
        await import.WaitForExitAsync();
        Assert.Equal(130, import.ExitCode);
        Assert.Contains("interrupted", await output);
        Assert.Equal(0, (await RunAsync("verify")).Code);
    }

    /// <summary>Ends when the folder is an archive; from then on it must open, whatever happens.</summary>
    private async Task BegunAsync()
    {
        while (!File.Exists(_folder["index-data/archive.json"]))
            await Task.Delay(10);
    }

    /// <summary>Ends when the original is kept, and so its records are being read.</summary>
    private async Task ReadingAsync()
    {
        while (!Directory.Exists(_folder["index-data/originals"]) || Directory.GetDirectories(_folder["index-data/originals"]).Length == 0)
            await Task.Delay(10);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => CliProcess.RunAsync(_folder.Path, arguments);
}
