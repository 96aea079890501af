using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsArchive.Web.Shell;

/// <summary>Answers for what fails: problem details for programs, a page that helps for people.</summary>
internal static class ErrorPages
{
    /// <summary>Catches exceptions of all that is mapped after it, and gives empty error answers a body.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = http => AnswerAsync(http, Words.ErrorTitle, Words.ErrorText) });
        return app.UseStatusCodePages(context => context.HttpContext.Response.StatusCode == StatusCodes.Status400BadRequest
            ? AnswerAsync(context.HttpContext, Words.StaleFormTitle, Words.StaleFormText)
            : AnswerAsync(context.HttpContext, Words.NotFoundTitle, Words.NotFoundText));
    }

    private static Task AnswerAsync(HttpContext http, string title, string text)
    {
        var status = http.Response.StatusCode;
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            return Results.Problem(statusCode: status).ExecuteAsync(http);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ErrorPage.Title)] = title, [nameof(ErrorPage.Text)] = text };
        return new RazorComponentResult<ErrorPage>(parameters) { StatusCode = status }.ExecuteAsync(http);
    }
}
