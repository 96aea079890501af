using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.PlainText;
using NewsArchive.Core.Import.Rtf;

namespace NewsArchive.Core.Import.Formats;

/// <summary>Rich Text documents: one article each; pictures, notes and hidden text left out.</summary>
public sealed class RtfFormat : IArticleFormat
{
    /// <inheritdoc/>
    public string Name => "Rich Text";

    /// <inheritdoc/>
    public bool CanRead(SourceFile file) => file.Head.TrimStart(" \t\r\n"u8).StartsWith("{\\rtf"u8);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await FileBytes.ReadAsync(file, cancellationToken) is { } bytes ? Read(file, bytes) : FileBytes.TooLarge(file);
    }

    private static ImportItem Read(SourceFile file, byte[] bytes)
    {
        var text = TextCleaning.Clean(RtfReader.Text(bytes));
        if (text.Length == 0)
            return new ImportProblem(file.DisplayName, "there is no text in the document");
        var content = PlainTextContent.Read(text, EveryLine);
        return new ImportedArticle(Article.Create(content, new Origin(file.Original, file.FileName, file.Member)));
    }

    /// <summary>Each line is a paragraph: the document says so itself.</summary>
    private static string EveryLine(ReadOnlySpan<string> lines) => string.Join("\n\n", lines);
}
