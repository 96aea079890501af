using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.Encodings;
using NewsArchive.Core.Import.Html;

namespace NewsArchive.Core.Import.Formats;

/// <summary>HTML pages: one article a page. Nothing that a page names is ever fetched.</summary>
public sealed class HtmlFormat : IArticleFormat
{
    /// <summary>A tree of this many elements takes some 500 MB; long pages have 20,000.</summary>
    private const int MostTags = 500_000;

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"];

    /// <inheritdoc/>
    public string Name => "HTML page";

    /// <inheritdoc/>
    public bool CanRead(SourceFile file)
    {
        var head = FileHead.Text(file);
        return FileHead.BeginsWithTag(head, "html") || FileHead.BeginsWithTag(head, "!doctype html") || FileHead.BeginsWithTag(head, "!doctype>")
            || (Extensions.Contains(file.Extension, StringComparer.Ordinal) && !FileHead.LooksLikeXml(head));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await FileBytes.ReadAsync(file, cancellationToken) is { } bytes ? Read(file, bytes) : FileBytes.TooLarge(file);
    }

    private static ImportItem Read(SourceFile file, byte[] bytes)
    {
        if (bytes.Length == 0)
            return new ImportProblem(file.DisplayName, "the file is empty");
        var decoded = TextDecoder.Decode(bytes, HtmlCharset.Declared(bytes));
        if (decoded.Problem is { } problem)
            return new ImportProblem(file.DisplayName, problem);
        if (decoded.Text.AsSpan().Count('<') > MostTags)
            return new ImportProblem(file.DisplayName, $"the page has more than {MostTags} tags, too many for one article");
        var content = HtmlPage.Read(decoded.Text);
        if (content.Body.Length == 0)
            return new ImportProblem(file.DisplayName, "there is no text in the page");
        return new ImportedArticle(Article.Create(ContentCompletion.Complete(content), new Origin(file.Original, file.FileName, file.Member)));
    }
}
