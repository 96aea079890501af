using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsArchive.Web.Shell;

/// <summary>Answers for what fails: problem details for programs, a page that helps for people.</summary>
internal static class ErrorPages
{
    /// <summary>Catches the exceptions of all that is mapped after it, and gives error answers without a body one.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = http => AnswerAsync(http, Words.ErrorTitle, Words.ErrorText) });
        return app.Use(static async (http, next) =>
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest })
                await AnswerAsync(http, Title(http.Response.StatusCode), Text(http.Response.StatusCode));
        });
    }

    private static string Title(int status) =>
        status switch { StatusCodes.Status404NotFound => Words.NotFoundTitle, StatusCodes.Status400BadRequest => Words.StaleFormTitle, _ => Words.RefusedTitle };

    private static string Text(int status) =>
        status switch { StatusCodes.Status404NotFound => Words.NotFoundText, StatusCodes.Status400BadRequest => Words.StaleFormText, _ => Words.RefusedText };

    private static Task AnswerAsync(HttpContext http, string title, string text) =>
        http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? Results.Problem(statusCode: http.Response.StatusCode).ExecuteAsync(http)
            : WritePageAsync(http, title, text);

    // In a scope of its own: what the failed request began to render is in the other one.
    private static async Task WritePageAsync(HttpContext http, string title, string text)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ErrorPage.Base)] = http.Request.PathBase + "/",
            [nameof(ErrorPage.Title)] = title,
            [nameof(ErrorPage.Text)] = text,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ErrorPage>(parameters)).ToHtmlString());
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(html, http.RequestAborted);
    }
}
