using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>The one codec between a <see cref="SearchRequest"/> and the query string of <c>/search</c> and <c>/api/search</c>.</summary>
public static class SearchUrl
{
    /// <summary>Reads parameters in any order; what cannot be read is left out and named in the diagnostics.</summary>
    public static (SearchRequest Request, IReadOnlyList<Diagnostic> Diagnostics) Read(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = parameters.FirstOrDefault(p => p.Key == "q").Value ?? "";
        return (new SearchRequest { Query = query }, []);
    }

    /// <summary>The query string without a leading <c>?</c>; defaults are left out, so that equal requests have equal strings.</summary>
    public static string Write(SearchRequest request) =>
        request.Query.Length == 0 ? "" : "q=" + Uri.EscapeDataString(request.Query);
}
