using System.CommandLine;
using System.Globalization;
using NewsArchive.Cli.Json;
using NewsArchive.Cli.Output;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;

namespace NewsArchive.Cli.Commands;

/// <summary><c>list</c>: the saved result lists.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var (data, format) = (DataOption.Create(), FormatOption.Create());
        var command = new Command("list", "Shows and keeps result lists.") { data, format };
        command.Add(Show());
        command.Add(Save());
        command.Add(Delete());
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "list");
            var lists = await archive.Lists.AllAsync(cancellation);
            if (arguments.GetValue(format) == "json")
                FormatOption.WriteJson(lists, CliJson.Of<IReadOnlyList<ResultList>>());
            else
                lists.ToList().ForEach(Write);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("id");
        var (data, format) = (DataOption.Create(), FormatOption.Create());
        var command = new Command("show", "Shows one list and the articles in it.") { id, data, format };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "list");
            var list = await archive.Lists.FindAsync(arguments.GetRequiredValue(id), cancellation) ?? throw Unknown(arguments.GetRequiredValue(id));
            if (arguments.GetValue(format) == "json")
                FormatOption.WriteJson(list, CliJson.Of<ResultList>());
            else
                await WriteEntriesAsync(list, archive, cancellation);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>The newest frozen version with its tombstones, or for a live list what it finds now.</summary>
    private static async Task WriteEntriesAsync(ResultList list, Archive archive, CancellationToken cancellation)
    {
        Write(list);
        if (list.Versions is [.., var newest])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Version {newest.Number}, frozen {newest.Frozen.UtcDateTime:yyyy-MM-dd HH:mm} UTC: {newest.Total:N0} articles"));
            foreach (var entry in await archive.Lists.EntriesAsync(list.Id, newest.Number, 0, newest.Total, cancellation))
                Console.WriteLine(ResultText.Plain($"{entry.Id}  {entry.Published ?? "undated"}  {entry.Title}"));
            return;
        }

        var request = SearchUrl.Parse(list.Request).Request;
        var page = await archive.Index.SearchAsync(request, cancellation);
        ResultText.Write(ResultJson.From(page), page, request);
    }

    private static Command Save()
    {
        var name = new Argument<string>("name");
        var (live, freeze) = (new Option<bool>("--live") { Description = "Run the search again each time." }, new Option<bool>("--freeze") { Description = "Keep the result as it is now." });
        var data = DataOption.Create();
        var command = new Command("save", "Saves a search as a list; without --live or --freeze as both.") { name };
        var search = new SearchOptions(command, paged: false);
        foreach (var option in (Option[])[live, freeze, data])
            command.Add(option);
        command.SetAction(async (arguments, cancellation) =>
        {
            var both = !arguments.GetValue(live) && !arguments.GetValue(freeze);
            await using var archive = DataOption.OpenToWrite(arguments.GetRequiredValue(data), "list save");
            var request = SearchUrl.Write(search.ReadStrictly(arguments));
            Write(await archive.SaveListAsync(new NewResultList(arguments.GetRequiredValue(name), request, both || arguments.GetValue(live), both || arguments.GetValue(freeze)), cancellation));
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Delete()
    {
        var id = new Argument<string>("id");
        var data = DataOption.Create();
        var command = new Command("delete", "Removes a list; its articles stay.") { id, data };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = DataOption.OpenToWrite(arguments.GetRequiredValue(data), "list delete");
            return await archive.Lists.DeleteAsync(arguments.GetRequiredValue(id), cancellation) ? ExitCodes.Done : throw Unknown(arguments.GetRequiredValue(id));
        });
        return command;
    }

    private static UsageException Unknown(string id) => new($"there is no list '{ResultText.Plain(id)}'.");

    private static void Write(ResultList list)
    {
        var kinds = new[] { list.Live ? "live" : null, list.Versions.Count > 0 ? $"{list.Versions.Count} frozen" : null }.OfType<string>();
        Console.WriteLine(ResultText.Plain($"{list.Id}  {list.Name}  ({string.Join(", ", kinds)})  {list.Request}"));
    }
}
