using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>Every address that the result page links to, made from the request it shows. Base-relative.</summary>
public sealed record SearchLinks(SearchRequest Request, ChartView Chart = default)
{
    /// <summary>The results as asked.</summary>
    public string Here => To(Request);

    /// <summary>The same answer as JSON.</summary>
    public string Json => Join("api/search", SearchUrl.Write(Request));

    /// <summary>All articles of the request as a file.</summary>
    public string ToExport(string format) => Join("api/export/" + format, SearchUrl.Write(Request.OnPage(1)));

    /// <summary>The page that shows a request, with the histogram as it is shown now.</summary>
    public string To(SearchRequest request) => To(request, Chart);

    /// <summary>The same results with the histogram shown another way.</summary>
    public string To(ChartView chart) => To(Request, chart);

    /// <summary>A page of results, at their beginning.</summary>
    public string ToPage(int page) => To(Request.OnPage(page)) + "#results";

    /// <summary>The reader, which remembers the query that led to the article.</summary>
    public string ToArticle(string id) => Article(id, SearchUrl.Write(new SearchRequest { Query = Request.Query }));

    /// <summary>All articles with one value, without any other condition.</summary>
    public static string ToValue(FacetField field, string value) =>
        Join("search", SearchUrl.Write(new SearchRequest().With(field, value)));

    /// <summary>An article's page.</summary>
    public static string Article(string id, string query = "") => Join("article/" + id, query);

    /// <summary>The parameters of the request as a form must repeat them, without those it asks for itself.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields(params string[] without)
    {
        foreach (var parameter in SearchUrl.Parameters(Request))
        {
            if (!without.Contains(parameter.Key, StringComparer.Ordinal))
                yield return parameter;
        }

        if (Chart.Value is { } chart)
            yield return new(ChartView.Parameter, chart);
    }

    private static string To(SearchRequest request, ChartView chart)
    {
        var query = SearchUrl.Write(request);
        if (chart.Value is { } value)
            query += (query.Length == 0 ? "" : "&") + $"{ChartView.Parameter}={value}";
        return Join("search", query);
    }

    private static string Join(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";
}
