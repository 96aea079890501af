using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Exports;

/// <summary>CSL-JSON, as citation processors and reference managers read it: an array of <c>article-newspaper</c>.</summary>
public sealed class CslJsonExporter : IResultExporter
{
    private const int FlushAt = 64 * 1024;

    /// <inheritdoc/>
    public string Name => "csl-json";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.citationstyles.csl+json";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleDocument> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true });
        json.WriteStartArray();
        await foreach (var document in articles.WithCancellation(cancellationToken))
        {
            Write(json, document.Article);
            if (json.BytesPending > FlushAt)
                await json.FlushAsync(cancellationToken);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id.Value);
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", article.Title);
        WriteAuthors(json, article.Authors);
        WriteIfKnown(json, "container-title", article.Source);
        if (article.Published is { } date)
            WriteDate(json, date);
        WriteIfKnown(json, "language", article.Language);
        WriteIfKnown(json, "URL", article.Url);
        if (article.Subjects.Count > 0)
            json.WriteString("keyword", string.Join(", ", article.Subjects));
        json.WriteString("note", "Original: " + article.Origin);
        json.WriteEndObject();
    }

    // "literal" keeps a name as the byline has it; which part is the family name is not known.
    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
            return;
        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, DateInterval date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        WriteParts(json, date.Earliest, date.Precision);
        if (date.Precision == DatePrecision.Range)
            WriteParts(json, date.Latest, date.Precision);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, DateOnly day, DatePrecision precision)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        if (precision != DatePrecision.Year)
            json.WriteNumberValue(day.Month);
        if (precision is DatePrecision.Day or DatePrecision.Range)
            json.WriteNumberValue(day.Day);
        json.WriteEndArray();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
