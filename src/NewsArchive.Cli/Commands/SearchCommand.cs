using System.CommandLine;
using NewsArchive.Cli.Output;
using NewsArchive.Core.Searching;

namespace NewsArchive.Cli.Commands;

/// <summary><c>search QUERY</c>.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var command = new Command("search", "Searches the archive.");
        var (data, format) = (DataOption.Create(), FormatOption.Create());
        var search = new SearchOptions(command, paged: true);
        command.Add(data);
        command.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var (request, diagnostics) = search.Read(arguments);
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "search");
            var page = await archive.Index.SearchAsync(request, cancellation);
            var record = ResultJson.From(page, diagnostics);
            if (arguments.GetValue(format) == "json")
                FormatOption.WriteJson(record, ResultJson.ForFiles);
            else
                ResultText.Write(record, page, request);
            return ExitCodes.Done;
        });
        return command;
    }
}
