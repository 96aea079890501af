using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.Encodings;
using NewsArchive.Core.Import.PlainText;

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
        yield return await FileBytes.ReadAsync(file, cancellationToken) is { } bytes ? Read(file, bytes) : FileBytes.TooLarge(file);
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
        return new ImportedArticle(Article.Create(PlainTextContent.Read(text, Paragraphs.Shape), new Origin(file.Original, file.FileName, file.Member)));
    }
}
