using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>The one codec between a <see cref="SearchRequest"/> and the query string of <c>/search</c> and <c>/api/search</c>.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>q</c>: the query text.</item>
/// <item><c>person</c>, <c>source</c> ... (each of <see cref="FacetNames"/>), repeatable: a value to include; after a leading <c>-</c>, one to exclude.
/// A value that itself begins with <c>-</c> or <c>\</c> is written after a <c>\</c>; a <c>\</c> alone is the empty value.</item>
/// <item><c>person.match=all</c>: all included values are needed. <c>person.size</c>, <c>person.find</c>, <c>published.unit</c>, <c>mentioned.unit</c>: see <see cref="FacetView"/>.</item>
/// <item><c>from</c>, <c>to</c>: <c>2022</c>, <c>2022-01</c> or <c>2022-01-04</c>; the first day of the one, the last day of the other.</item>
/// <item><c>undated=only|without</c>, <c>sort=relevance|newest|oldest</c>, <c>page</c>, <c>size</c>.</item>
/// </list>
/// </remarks>
public static class SearchUrl
{
    /// <summary>Reads decoded parameters in any order; what cannot be read is left out and named in the diagnostics.</summary>
    /// <param name="parameters">Names and values, percent-decoded.</param>
    /// <param name="passOver">Names that mean something to the caller and are no concern of a search.</param>
    public static (SearchRequest Request, IReadOnlyList<Diagnostic> Diagnostics) Read(
        IEnumerable<KeyValuePair<string, string>> parameters, params IReadOnlyCollection<string> passOver)
    {
        var reader = new SearchUrlReader();
        foreach (var (name, value) in parameters)
        {
            if (!passOver.Contains(name, StringComparer.Ordinal))
                reader.Add(name, value ?? "");
        }

        return reader.Finish();
    }

    /// <summary>Reads a whole query string, with or without a leading <c>?</c>, as <see cref="Write"/> makes it or a browser sends it.</summary>
    public static (SearchRequest Request, IReadOnlyList<Diagnostic> Diagnostics) Parse(string queryString) =>
        Read(queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Decode));

    /// <summary>The query string without a leading <c>?</c>; defaults are left out and values sorted, so that equal requests have equal strings.</summary>
    public static string Write(SearchRequest request) =>
        string.Join('&', SearchUrlWriter.Parameters(request).Select(p => p.Key + "=" + Uri.EscapeDataString(p.Value)));

    /// <summary>The same as names and values, not encoded: the hidden fields of a form, the options of a command.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parameters(SearchRequest request) => SearchUrlWriter.Parameters(request);

    private static KeyValuePair<string, string> Decode(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(Unescape(pair), "") : new(Unescape(pair[..equals]), Unescape(pair[(equals + 1)..]));
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
