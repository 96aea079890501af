using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Exports;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Api;

/// <summary>Results, lists and single articles as files; never cut, written as they are read.</summary>
internal static class ExportsApi
{
    private const int Chunk = 500;
    private const string FileName = "newsarchive";

    public static void MapExportsApi(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/api").WithTags("exports").ProducesProblem(StatusCodes.Status404NotFound);
        exports.MapGet("/export/{format}", ResultAsync).Produces(StatusCodes.Status200OK).WithName("exportResult").WithSummary("Every article of a result, in its order, as a file.")
            .AddOpenApiOperationTransformer(ApiDescription.DescribeSearchAsync);
        exports.MapGet("/lists/{id}/export/{format}", ListAsync).Produces(StatusCodes.Status200OK).WithName("exportList").WithSummary("Every article of a version of a list, or of a live list, as a file.");
        exports.MapGet("/articles/{id}/export/{format}", ArticleAsync).Produces(StatusCodes.Status200OK).WithName("exportArticle").WithSummary("One article as a file: to cite it, say.");
    }

    private static async Task<IResult> ResultAsync(string format, HttpContext http, Archive archive)
    {
        var (request, _, _) = RequestReader.Read(http.Request.Query);
        return Write(format, archive.Index, await archive.Index.SearchIdsAsync(request, http.RequestAborted));
    }

    private static async Task<IResult> ListAsync(string id, string format, Archive archive, CancellationToken cancellationToken, int? version = null)
    {
        if (await archive.Lists.FindAsync(id, cancellationToken) is not { } list)
            return Results.Problem($"There is no list '{id}'.", statusCode: StatusCodes.Status404NotFound);
        var frozen = list.Versions.FirstOrDefault(v => v.Number == version) ?? (list.Versions is [.., var newest] ? newest : null);
        return Write(format, archive.Index, frozen is null
            ? await archive.Index.SearchIdsAsync(SearchUrl.Parse(list.Request).Request, cancellationToken)
            : await IdsAsync(archive.Lists, id, frozen, cancellationToken));
    }

    private static async Task<IResult> ArticleAsync(string id, string format, Archive archive, CancellationToken cancellationToken) =>
        ArticleId.TryParse(id, out var articleId) && await archive.FindAsync(articleId, cancellationToken) is not null
            ? Write(format, archive.Index, [articleId])
            : Results.Problem($"There is no article '{id}'.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<IReadOnlyList<ArticleId>> IdsAsync(IResultListStore lists, string id, ListVersion version, CancellationToken cancellationToken) =>
        [.. (await lists.EntriesAsync(id, version.Number, 0, version.Total, cancellationToken)).Select(e => e.Id)];

    private static IResult Write(string format, IArticleIndex index, IReadOnlyList<ArticleId> ids) =>
        Exporters.Find(format) is { } exporter
            ? Results.Stream(stream => exporter.WriteAsync(DocumentsAsync(index, ids), stream), exporter.MediaType, FileName + exporter.Extension)
            : Results.Problem($"There is no export '{format}'; there are {string.Join(", ", Exporters.All.Select(e => e.Name))}.", statusCode: StatusCodes.Status404NotFound);

    private static async IAsyncEnumerable<ArticleDocument> DocumentsAsync(IArticleIndex index, IReadOnlyList<ArticleId> ids)
    {
        foreach (var chunk in ids.Chunk(Chunk))
        {
            foreach (var document in await index.FindAsync(chunk))
                yield return document;
        }
    }
}
