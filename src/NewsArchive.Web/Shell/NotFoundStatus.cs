using Microsoft.AspNetCore.Http;

namespace NewsArchive.Web.Shell;

/// <summary>How a page says that what it was asked for is not there, and still shows what it has to say.</summary>
internal static class NotFoundStatus
{
    /// <summary>Answers 404 with the page as rendered.</summary>
    /// <remarks>Set only when the answer starts: a Razor component that sets it earlier loses its body.</remarks>
    public static void AnswerNotFound(this HttpContext http) => http.Response.OnStarting(static state =>
    {
        ((HttpResponse)state).StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }, http.Response);
}
