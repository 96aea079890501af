using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Api;

/// <summary>What the OpenAPI document says beyond what the endpoints' types tell.</summary>
internal static class ApiDescription
{
    /// <summary>Names the document.</summary>
    public static Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "NewsArchive", Version = "v1", Description = "Search, articles and result lists of one news archive." };
        document.Servers = [];
        return Task.CompletedTask;
    }

    /// <summary>The parameters of a search, which <see cref="SearchUrl"/> reads.</summary>
    public static Task DescribeSearchAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Parameters = [.. Scalars().Concat(Facets())];
        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiParameter> Scalars() =>
    [
        Text("q", "The query; see the help page for its language."),
        Text("from", "Published not before: 2022, 2022-01 or 2022-01-04."),
        Text("to", "Published not after: 2022, 2022-01 or 2022-01-04."),
        Text("undated", "only or without."),
        Text("sort", "relevance, newest or oldest."),
        Number("page", "From 1."),
        Number("size", "Hits on a page, at most 200."),
    ];

    private static IEnumerable<OpenApiParameter> Facets()
    {
        foreach (var field in FacetNames.All)
        {
            var name = field.Name();
            yield return Many(name, "A value to include; after a leading - one to exclude. Repeatable.");
            yield return Text(name + ".match", "all asks for all included values, any for one of them.");
            yield return Number(name + ".size", "The most values listed.");
            yield return Text(name + ".find", "Lists only values that hold this text.");
            if (field.IsDate())
                yield return Text(name + ".unit", "year, month or day.");
        }
    }

    private static OpenApiParameter Text(string name, string description) => Parameter(name, description, new() { Type = JsonSchemaType.String });

    private static OpenApiParameter Number(string name, string description) => Parameter(name, description, new() { Type = JsonSchemaType.Integer });

    private static OpenApiParameter Many(string name, string description) =>
        Parameter(name, description, new() { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } });

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };
}
