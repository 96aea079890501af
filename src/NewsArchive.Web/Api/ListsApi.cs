using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;

namespace NewsArchive.Web.Api;

/// <summary><c>/api/lists</c>. Changes need a JSON body or a method that no form of another site can send.</summary>
internal static class ListsApi
{
    private const int MostEntries = 1000;

    public static void MapListsApi(this IEndpointRouteBuilder app)
    {
        var lists = app.MapGroup("/api/lists").WithTags("lists");
        lists.MapGet("", AllAsync).WithName("lists").WithSummary("All result lists, newest first.").Produces<IReadOnlyList<ListRecord>>();
        lists.MapPost("", SaveAsync).WithName("saveList").WithSummary("Saves a result as a live list, a frozen one, or both.")
            .Produces<ListRecord>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest);
        lists.MapGet("/{id}", ShowAsync).WithName("list").WithSummary("One list with the entries of one of its versions.")
            .Produces<ListEntriesRecord>().ProducesProblem(StatusCodes.Status404NotFound);
        lists.MapDelete("/{id}", DeleteAsync).WithName("deleteList").WithSummary("Removes a list with its versions.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> AllAsync(Archive archive, CancellationToken cancellationToken)
    {
        var lists = await archive.Lists.AllAsync(cancellationToken);
        return Results.Json([.. lists.Select(ListRecord.From)], ApiJson.Default.IReadOnlyListListRecord);
    }

    private static async Task<IResult> SaveAsync(ListDraft draft, Archive archive, CancellationToken cancellationToken)
    {
        var freeze = draft.Freeze ?? false;
        var live = draft.Live ?? !freeze;
        if (!live && !freeze)
            return Results.Problem("A list is live, frozen, or both.", statusCode: StatusCodes.Status400BadRequest);
        var request = SearchUrl.Write(SearchUrl.Parse(draft.Request ?? "").Request.OnPage(1));
        var saved = await archive.SaveListAsync(new NewResultList(draft.Name?.Trim() ?? "", request, live, freeze, draft.Note ?? "", draft.Tags ?? []), cancellationToken);
        return Results.Created($"api/lists/{saved.Id}", ListRecord.From(saved));
    }

    private static async Task<IResult> ShowAsync(string id, Archive archive, CancellationToken cancellationToken, int? version = null, int skip = 0, int take = 100)
    {
        if (await archive.Lists.FindAsync(id, cancellationToken) is not { } list)
            return NoList(id);
        var number = version ?? (list.Versions is [.., var newest] ? newest.Number : null);
        IReadOnlyList<ListEntry> entries = number is { } n
            ? await archive.Lists.EntriesAsync(id, n, Math.Max(0, skip), Math.Clamp(take, 0, MostEntries), cancellationToken)
            : [];
        return Results.Json(new ListEntriesRecord(ListRecord.From(list), number, [.. entries.Select(EntryRecord.From)]), ApiJson.Default.ListEntriesRecord);
    }

    private static async Task<IResult> DeleteAsync(string id, Archive archive, CancellationToken cancellationToken) =>
        await archive.Lists.DeleteAsync(id, cancellationToken) ? Results.NoContent() : NoList(id);

    private static IResult NoList(string id) => Results.Problem($"There is no list '{id}'.", statusCode: StatusCodes.Status404NotFound);
}
