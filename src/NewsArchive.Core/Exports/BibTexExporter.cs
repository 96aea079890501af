using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Exports;

/// <summary>BibTeX and BibLaTeX: one <c>@article</c> an article, its id as the key, its date in both forms.</summary>
public sealed class BibTexExporter : IResultExporter
{
    private const string Special = "#$%&_";

    /// <inheritdoc/>
    public string Name => "bibtex";

    /// <inheritdoc/>
    public string Extension => ".bib";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleDocument> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await foreach (var document in articles.WithCancellation(cancellationToken))
        {
            await text.WriteLineAsync($"@article{{a{document.Article.Id},");
            foreach (var (name, value) in Fields(document.Article))
                await text.WriteLineAsync($"  {name} = {{{value}}},");
            await text.WriteLineAsync("}");
            await text.WriteLineAsync();
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(Article article)
    {
        yield return ("title", "{" + Escape(article.Title) + "}"); // a second pair of braces keeps the capitals
        if (article.Authors.Count > 0)
            yield return ("author", string.Join(" and ", article.Authors.Select(Author)));
        if (article.Source is { } source)
            yield return ("journal", Escape(source));
        foreach (var field in article.Published is { } date ? Date(date) : [])
            yield return field;
        if (article.Language is { } language)
            yield return ("language", Escape(language));
        if (article.Url is { } url)
            yield return ("url", Address(url));
        if (article.Subjects.Count > 0)
            yield return ("keywords", Escape(string.Join(", ", article.Subjects)));
        yield return ("note", Escape("Original: " + article.Origin));
    }

    private static IEnumerable<(string Name, string Value)> Date(DateInterval date)
    {
        yield return ("year", Iso(date.Earliest, "yyyy"));
        if (date.Precision is DatePrecision.Day or DatePrecision.Month)
            yield return ("month", Iso(date.Earliest, "MM"));
        yield return ("date", date.Precision == DatePrecision.Range ? Iso(date.Earliest, "yyyy-MM-dd") + "/" + Iso(date.Latest, "yyyy-MM-dd") : date.Value);
    }

    // In braces a name is one piece: "Quill and Sons" is not two authors.
    private static string Author(string name) =>
        name.Contains(" and ", StringComparison.OrdinalIgnoreCase) || name.Contains(',', StringComparison.Ordinal) ? "{" + Escape(name) + "}" : Escape(name);

    // TeX takes an address literally; only what would unbalance the braces is percent-encoded.
    private static string Address(string url) => TextCleaning.CleanLine(url)
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    // Braces become commands, not \{ and \}: BibTeX counts braces before TeX sees the backslash.
    private static string Escape(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var c in TextCleaning.CleanLine(value))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                result.Append('\\').Append(c);
            else
                result.Append(c switch { '\\' => @"\textbackslash{}", '{' => @"\textbraceleft{}", '}' => @"\textbraceright{}", '~' => @"\textasciitilde{}", '^' => @"\textasciicircum{}", _ => c.ToString() });
        }

        return result.ToString();
    }

    private static string Iso(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
