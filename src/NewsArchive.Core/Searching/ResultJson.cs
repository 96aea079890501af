using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>Turns a result page into JSON; see <see cref="ResultRecord"/> for the schema.</summary>
public static class ResultJson
{
    private static readonly JsonSerializerOptions Readable =
        new(ResultJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>How results are written for HTTP: compact, every character that HTML could misread escaped.</summary>
    public static JsonTypeInfo<ResultRecord> ForHttp => ResultJsonContext.Default.ResultRecord;

    /// <summary>How results are written to terminals and files: indented, letters of all scripts readable.</summary>
    public static JsonTypeInfo<ResultRecord> ForFiles { get; } = (JsonTypeInfo<ResultRecord>)Readable.GetTypeInfo(typeof(ResultRecord));

    /// <summary>The page as it is shown in JSON.</summary>
    /// <param name="page">The result.</param>
    /// <param name="requestDiagnostics">What <see cref="SearchUrl"/> had to leave out.</param>
    public static ResultRecord From(ResultPage page, params IEnumerable<Diagnostic> requestDiagnostics)
    {
        var query = new QueryRecord(
            page.Query.Text, QueryText.Write(page.Query.Query), [.. page.Query.Diagnostics, .. requestDiagnostics, .. page.Diagnostics]);
        var facets = new OrderedDictionary<string, FacetRecord>(StringComparer.Ordinal);
        foreach (var facet in page.Facets.OrderBy(f => f.Field))
            facets[facet.Field.Name()] = From(facet);
        return new ResultRecord(query, page.Total, page.Dated, page.Undated, [.. page.Hits.Select(From)], facets);
    }

    private static HitRecord From(Hit hit) => new(
        hit.Id.Value,
        hit.Title,
        Marks(hit.TitleMarks),
        hit.Source,
        hit.Authors,
        hit.Language,
        hit.Words,
        hit.Published is { } date ? ArticleJson.From(date, date.Provenance) : null,
        [.. hit.Snippets.Select(s => new SnippetRecord(s.Text, Marks(s.Marks)))],
        hit.People,
        hit.Organizations,
        hit.Places,
        hit.MentionedDates);

    // Published is a time line only: its values are its buckets.
    private static FacetRecord From(FacetCounts facet) => new()
    {
        Values = facet.Field == FacetField.Published ? null : facet.Values,
        Other = facet.Field == FacetField.Published ? null : facet.Other,
        Unit = facet.Field.IsDate() ? (facet.Unit ?? DateUnit.Month).ToString().ToLowerInvariant() : null,
        Buckets = facet.Field.IsDate() ? facet.Buckets ?? [] : null,
        Missing = facet.Missing,
        Distinct = facet.Field == FacetField.Published ? null : facet.Distinct,
    };

    private static IReadOnlyList<MarkRecord> Marks(IReadOnlyList<TextSpan> spans) => [.. spans.Select(s => new MarkRecord(s.Start, s.Length))];
}

/// <summary>The serializer, made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ResultRecord))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
