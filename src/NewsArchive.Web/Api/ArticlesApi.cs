using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsArchive.Core.Articles;
using NewsArchive.Hosting;

namespace NewsArchive.Web.Api;

/// <summary><c>GET /api/articles/{id}</c> and its original.</summary>
internal static class ArticlesApi
{
    public static void MapArticlesApi(this IEndpointRouteBuilder app)
    {
        var articles = app.MapGroup("/api/articles/{id}").WithTags("articles").ProducesProblem(StatusCodes.Status404NotFound);
        articles.MapGet("", ShowAsync).WithName("article").WithSummary("One article with everything that was found in it.").Produces<ArticleRecord>();
        articles.MapGet("/original", DownloadAsync).WithName("original").WithSummary("The file that the article was read from, byte for byte.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
    }

    private static async Task<IResult> ShowAsync(string id, Archive archive, CancellationToken cancellationToken) =>
        await FindAsync(id, archive, cancellationToken) is { } document
            ? Results.Json(ArticleJson.From(document), ArticleJson.ForHttp)
            : NoArticle(id);

    // Always as bytes to be kept: a delivered web page must not run as one of ours.
    private static async Task<IResult> DownloadAsync(string id, Archive archive, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, archive, cancellationToken) is not { Article.Origin: var origin })
            return NoArticle(id);
        return archive.OpenOriginal(origin.Original) is { } stream
            ? Results.Stream(stream, "application/octet-stream", origin.FileName)
            : Results.Problem($"The original {origin.Original} is missing from the archive.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<ArticleDocument?> FindAsync(string id, Archive archive, CancellationToken cancellationToken) =>
        ArticleId.TryParse(id, out var articleId) ? await archive.FindAsync(articleId, cancellationToken) : null;

    private static IResult NoArticle(string id) =>
        Results.Problem($"There is no article '{id}'.", statusCode: StatusCodes.Status404NotFound);
}
