using System.CommandLine;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Exports;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;

namespace NewsArchive.Cli.Commands;

/// <summary><c>export</c>: a result or a list as a file.</summary>
internal static class ExportCommand
{
    private const int Chunk = 500;

    public static Command Create()
    {
        var list = new Option<string>("--list") { Description = "A list's id instead of a query; its newest frozen version where it has one." };
        var kind = new Option<string>("--as") { Description = string.Join(", ", Exporters.All.Select(e => e.Name)) + ".", DefaultValueFactory = _ => "csv" };
        var output = new Option<string>("--output") { Description = "The file to write; standard output without it." };
        var data = DataOption.Create();
        var command = new Command("export", "Writes a result or a list in full.");
        var search = new SearchOptions(command, paged: false);
        foreach (var option in (Option[])[list, kind, output, data])
            command.Add(option);
        command.SetAction(async (arguments, cancellation) =>
        {
            var exporter = Exporters.Find(arguments.GetRequiredValue(kind)) ?? throw new UsageException($"--as takes {string.Join(", ", Exporters.All.Select(e => e.Name))}.");
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "export");
            var ids = await IdsAsync(archive, arguments.GetValue(list), search.ReadStrictly(arguments), cancellation);
            await Console.Error.WriteLineAsync($"{ids.Count} articles");
            await using var target = arguments.GetValue(output) is { } path ? File.Create(path) : Console.OpenStandardOutput();
            await exporter.WriteAsync(DocumentsAsync(archive.Index, ids), target, cancellation);
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<ArticleId>> IdsAsync(Archive archive, string? listId, SearchRequest request, CancellationToken cancellation)
    {
        if (listId is null)
            return await archive.Index.SearchIdsAsync(request, cancellation);
        var list = await archive.Lists.FindAsync(listId, cancellation) ?? throw new UsageException($"there is no list '{listId}'.");
        return list.Versions is [.., var newest]
            ? await FrozenAsync(archive.Lists, listId, newest, cancellation)
            : await archive.Index.SearchIdsAsync(SearchUrl.Parse(list.Request).Request, cancellation);
    }

    private static async Task<IReadOnlyList<ArticleId>> FrozenAsync(IResultListStore lists, string id, ListVersion version, CancellationToken cancellation) =>
        [.. (await lists.EntriesAsync(id, version.Number, 0, version.Total, cancellation)).Select(e => e.Id)];

    private static async IAsyncEnumerable<ArticleDocument> DocumentsAsync(IArticleIndex index, IReadOnlyList<ArticleId> ids)
    {
        foreach (var chunk in ids.Chunk(Chunk))
        {
            foreach (var document in await index.FindAsync(chunk))
                yield return document;
        }
    }
}
