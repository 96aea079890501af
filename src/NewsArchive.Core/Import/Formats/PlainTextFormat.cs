using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.Encodings;
using NewsArchive.Core.Import.PlainText;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Formats;

/// <summary>Plain text in any encoding: one article a file. Claims every file, so it stands last in the list.</summary>
public sealed class PlainTextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "plain text";

    /// <inheritdoc/>
    public bool CanRead(SourceFile file) => true;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await FileBytes.ReadAsync(file, cancellationToken) is { } bytes
            ? Read(file, bytes)
            : new ImportProblem(file.DisplayName, $"larger than {FileBytes.Limit / (1024 * 1024)} MB, too large for one article");
    }

    private static ImportItem Read(SourceFile file, byte[] bytes)
    {
        if (bytes.Length == 0)
            return new ImportProblem(file.DisplayName, "the file is empty");
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is { } problem)
            return new ImportProblem(file.DisplayName, problem);
        var text = TextCleaning.Clean(decoded.Text);
        if (text.Length == 0)
            return new ImportProblem(file.DisplayName, "there is no text in the file");
        return new ImportedArticle(Article.Create(Content(text), new Origin(file.Original, file.FileName, file.Member)));
    }

    /// <summary>Reads a cleaned plain text.</summary>
    internal static ArticleContent Content(string text)
    {
        var lines = text.Split('\n');
        var head = PlainTextHead.Read(lines, DateOrder.Unknown);
        var body = TextCleaning.Clean(Paragraphs.Shape(lines.AsSpan(head.Lines)));
        var title = TextCleaning.CleanLine(head.Title ?? "");
        return ContentCompletion.Complete(new ArticleContent
        {
            Title = title,
            Body = title.Length + body.Length > 0 ? body : text,
            Published = head.Published,
            Source = head.Masthead,
            Authors = head.Authors,
        });
    }
}
