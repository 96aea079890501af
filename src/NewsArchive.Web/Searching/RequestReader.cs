using Microsoft.AspNetCore.Http;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>Reads what the query string of a page or of the API asks.</summary>
internal static class RequestReader
{
    /// <summary>The request, how its histogram is shown, and what could not be read.</summary>
    public static (SearchRequest Request, ChartView Chart, IReadOnlyList<Diagnostic> Diagnostics) Read(IQueryCollection query)
    {
        var (request, diagnostics) = SearchUrl.Read(Pairs(query), ChartView.Parameter);
        return (request, ChartView.Parse(query[ChartView.Parameter]), diagnostics);
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(IQueryCollection query) =>
        from parameter in query
        from value in parameter.Value
        select new KeyValuePair<string, string>(parameter.Key, value ?? "");
}
