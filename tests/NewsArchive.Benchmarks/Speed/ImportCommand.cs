using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsArchive.Hosting;

namespace NewsArchive.Benchmarks.Speed;

/// <summary><c>import</c>: articles a second through the product's own pipeline, with or without extraction.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var input = new Argument<DirectoryInfo>("input") { Description = "Folder to import." };
        var data = new Option<DirectoryInfo>("--data") { Description = "Data folder of the archive.", Required = true };
        var extraction = new Option<bool>("--no-extraction") { Description = "Leave names and dates out." };
        var command = new Command("import", "Measures an import.") { input, data, extraction };
        command.SetAction((arguments, cancellation) => RunAsync(arguments.GetRequiredValue(input), arguments.GetRequiredValue(data), arguments.GetValue(extraction), cancellation));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo input, DirectoryInfo data, bool noExtraction, CancellationToken cancellationToken)
    {
        var options = noExtraction ? new ArchiveOptions { Extractors = [] } : new ArchiveOptions();
        await using var archive = Archive.Open(data.FullName, ArchiveMode.Write, options);
        var watch = Stopwatch.StartNew();
        var receipt = await archive.ImportAsync([input.FullName], null, cancellationToken);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{receipt.Found} found, {receipt.Added} added, {receipt.AlreadyHere} already here, {receipt.Rejected} rejected in {seconds:F1} s: {receipt.Found / seconds:F0} articles/s, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }
}
