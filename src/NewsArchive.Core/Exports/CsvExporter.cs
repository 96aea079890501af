using System.Globalization;
using CsvHelper;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Core.Exports;

/// <summary>Comma-separated values (RFC 4180, UTF-8), one row an article, without the text itself. Several values of a cell are joined by "; ".</summary>
/// <remarks>A cell that a spreadsheet would take for a formula (<c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab) begins with an apostrophe.</remarks>
public sealed class CsvExporter(bool withByteOrderMark = false) : IResultExporter
{
    private static readonly string[] Header =
    [
        "id", "title", "published", "earliest", "latest", "precision", "provenance", "source", "authors", "language", "url", "subjects", "words",
        "people", "organizations", "places", "mentionedDates", "original", "file", "member", "record",
    ];

    private readonly CsvWriterOptions _options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = withByteOrderMark };

    /// <inheritdoc/>
    public string Name => withByteOrderMark ? "csv-bom" : "csv";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleDocument> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        await using var csv = CsvWriter.Create(stream, _options, leaveOpen: true);
        await csv.WriteRecordAsync(Header, cancellationToken);
        await foreach (var document in articles.WithCancellation(cancellationToken))
            await csv.WriteRecordAsync(Cells(document), cancellationToken);
        await csv.FlushAsync(cancellationToken);
    }

    private static string?[] Cells(ArticleDocument document)
    {
        var article = document.Article;
        var date = article.Published is { } published ? ArticleJson.From(published, published.Provenance) : null;
        return
        [
            article.Id.Value, article.Title,
            article.Published?.Value, Day(date?.Earliest), Day(date?.Latest), date?.Precision, date?.Provenance,
            article.Source, Joined(article.Authors), article.Language, article.Url, Joined(article.Subjects.Select(s => s.ToString())), Number(article.Words),
            Joined(document.Values(MentionKind.Person)), Joined(document.Values(MentionKind.Organization)), Joined(document.Values(MentionKind.Place)), Joined(document.Values(MentionKind.Date)),
            article.Origin.Original, article.Origin.FileName, article.Origin.Member, Number(article.Origin.Record),
        ];
    }

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
