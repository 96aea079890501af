using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Api;

/// <summary><c>GET /api/search</c>.</summary>
internal static class SearchApi
{
    public static void MapSearchApi(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/search", SearchAsync)
            .WithName("search").WithTags("search").WithSummary("One page of a result with facets, snippets and what was understood.")
            .Produces<ResultRecord>()
            .AddOpenApiOperationTransformer(ApiDescription.DescribeSearchAsync);

    private static async Task<IResult> SearchAsync(HttpContext http, Archive archive)
    {
        var (request, _, diagnostics) = RequestReader.Read(http.Request.Query);
        var page = await archive.Index.SearchAsync(request, http.RequestAborted);
        return Results.Json(ResultJson.From(page, diagnostics), ResultJson.ForHttp);
    }
}
