using System.CommandLine;
using System.Globalization;
using NewsArchive.Cli.Output;
using NewsArchive.Hosting;

namespace NewsArchive.Cli.Commands;

/// <summary><c>reindex</c>: makes the index again from the originals.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var command = new Command("reindex", "Makes the index again from the originals.") { data };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToWrite(arguments.GetRequiredValue(data), "reindex", ArchiveMode.Rebuild);
            var report = await ImportBar.RunAsync(progress => archive.ReindexAsync(progress, cancellation));
            foreach (var problem in report.Problems)
                Console.WriteLine(ResultText.Plain($"rejected: {problem.Location}: {problem.Message}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Articles} articles from {report.Originals} originals"));
            return report.Problems.Count > 0 ? ExitCodes.SomeRejected : ExitCodes.Done;
        });
        return command;
    }
}
