using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Exports;

/// <summary>RIS, as reference managers read it: one <c>NEWS</c> record an article. Names stand as the byline has them.</summary>
public sealed class RisExporter : IResultExporter
{
    /// <inheritdoc/>
    public string Name => "ris";

    /// <inheritdoc/>
    public string Extension => ".ris";

    /// <inheritdoc/>
    public string MediaType => "application/x-research-info-systems";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleDocument> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await foreach (var document in articles.WithCancellation(cancellationToken))
        {
            foreach (var (tag, value) in Lines(document.Article))
                await text.WriteLineAsync($"{tag}  - {TextCleaning.CleanLine(value)}");
            await text.WriteLineAsync("ER  - ");
            await text.WriteLineAsync();
        }
    }

    private static IEnumerable<(string Tag, string Value)> Lines(Article article)
    {
        yield return ("TY", "NEWS");
        yield return ("TI", article.Title);
        foreach (var author in article.Authors)
            yield return ("AU", author);
        if (article.Source is { } source)
            yield return ("T2", source);
        foreach (var line in article.Published is { } date ? Date(date) : [])
            yield return line;
        if (article.Language is { } language)
            yield return ("LA", language);
        if (article.Url is { } url)
            yield return ("UR", url);
        foreach (var subject in article.Subjects)
            yield return ("KW", subject.ToString());
        yield return ("AN", article.Id.Value);
        yield return ("N1", "Original: " + article.Origin);
    }

    // YYYY/MM/DD/ with what is not known left empty.
    private static IEnumerable<(string Tag, string Value)> Date(DateInterval date)
    {
        var format = date.Precision switch
        {
            DatePrecision.Day => "yyyy'/'MM'/'dd'/'",
            DatePrecision.Month => "yyyy'/'MM'//'",
            _ => "yyyy'///'",
        };
        yield return ("PY", date.Earliest.ToString("yyyy", CultureInfo.InvariantCulture));
        yield return ("DA", date.Earliest.ToString(format, CultureInfo.InvariantCulture));
        yield return ("N1", $"Published {date.Value}: {date.Provenance}");
    }
}
