using System.CommandLine;
using System.Globalization;
using NewsArchive.Cli.Json;
using NewsArchive.Hosting.Maintenance;

namespace NewsArchive.Cli.Commands;

/// <summary><c>stats</c>: what the archive holds.</summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        var (data, format) = (DataOption.Create(), FormatOption.Create());
        var command = new Command("stats", "Says what the archive holds.") { data, format };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "stats");
            var stats = await archive.StatsAsync(cancellation);
            if (arguments.GetValue(format) == "json")
                FormatOption.WriteJson(stats, CliJson.Of<ArchiveStats>());
            else
                Write(stats);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(ArchiveStats stats)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stats.Articles:N0} articles ({stats.Dated:N0} dated, {stats.Undated:N0} undated)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stats.Originals:N0} originals, {stats.OriginalBytes:N0} bytes; index {stats.IndexBytes:N0} bytes; ledger {stats.LedgerBytes:N0} bytes"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stats.Imports:N0} imports, {stats.Lists:N0} lists; index version {stats.IndexVersion}; begun {stats.Created.UtcDateTime:yyyy-MM-dd}"));
    }
}
