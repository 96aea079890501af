using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Web.Api;
using NewsArchive.Web.Shell;

namespace NewsArchive.Web;

/// <summary>The pages and the API as one thing to switch on.</summary>
public static class NewsArchiveWeb
{
    /// <summary>Adds what pages and API need beside an archive (<see cref="Hosting.ArchiveServices.AddNewsArchive"/>).</summary>
    public static IServiceCollection AddNewsArchiveWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(options => options.Cookie = new() { Name = "newsarchive-form", HttpOnly = true, SameSite = SameSiteMode.Strict });
        services.Configure<KeyManagementOptions>(options => (options.XmlRepository, options.XmlEncryptor) = (new KeysInMemory(), new NullXmlEncryptor()));
        services.AddProblemDetails();
        services.AddOpenApi(options => options.AddDocumentTransformer(ApiDescription.TransformAsync));
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        return services;
    }

    /// <summary>Maps the pages, the API under <c>/api</c>, its description <c>/openapi/v1.json</c>, and <c>/health</c>.</summary>
    public static WebApplication MapNewsArchive(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseAntiforgery();
        PageAssets.Map(app);
        app.MapSearchApi();
        app.MapArticlesApi();
        app.MapListsApi();
        app.MapExportsApi();
        app.MapOpenApi();
        app.MapGet("/health", () => Results.Text("ok")).ExcludeFromDescription();
        app.MapRazorComponents<App>();
        return app;
    }
}
