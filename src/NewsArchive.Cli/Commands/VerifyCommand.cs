using System.CommandLine;
using System.Globalization;

namespace NewsArchive.Cli.Commands;

/// <summary><c>verify</c>: hashes every original and compares ledger and index.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var command = new Command("verify", "Checks every original, the ledger and the index.") { data };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "verify");
            var report = await archive.VerifyAsync(null, cancellation);
            foreach (var line in report.Damage.Select(d => "damaged: " + d).Concat(report.Notes.Select(n => "note: " + n)))
                Console.WriteLine(line);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Originals} originals, {report.Articles} articles: {(report.IsSound ? "all sound" : "damaged")}"));
            return report.IsSound ? ExitCodes.Done : ExitCodes.CannotOpen;
        });
        return command;
    }
}
