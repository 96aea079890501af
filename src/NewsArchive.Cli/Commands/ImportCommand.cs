using System.CommandLine;
using NewsArchive.Cli.Json;
using NewsArchive.Cli.Output;
using NewsArchive.Core.Import;

namespace NewsArchive.Cli.Commands;

/// <summary><c>import PATH...</c>.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files and folders to import.", Arity = ArgumentArity.OneOrMore };
        var (data, format) = (DataOption.Create(), FormatOption.Create());
        var command = new Command("import", "Imports files and folders and prints the receipt.") { paths, data, format };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToWrite(arguments.GetRequiredValue(data), "import");
            var receipt = await ImportBar.RunAsync(progress => archive.ImportAsync(arguments.GetRequiredValue(paths), progress, cancellation));
            if (arguments.GetValue(format) == "json")
                FormatOption.WriteJson(receipt, CliJson.Of<ImportReceipt>());
            else
                ReceiptText.Write(receipt);
            return receipt.Interrupted ? ExitCodes.Interrupted : receipt.Rejected > 0 ? ExitCodes.SomeRejected : ExitCodes.Done;
        });
        return command;
    }
}
