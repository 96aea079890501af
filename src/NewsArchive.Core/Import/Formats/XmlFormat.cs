using System.Runtime.CompilerServices;
using System.Xml;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.Encodings;
using NewsArchive.Core.Import.Html;
using NewsArchive.Core.Import.Xml;

namespace NewsArchive.Core.Import.Formats;

/// <summary>XML documents: NITF is read, others are refused by the name of their root.</summary>
/// <remarks>Document types are passed over and entities never resolved: an entity of the document's own is an error, not an expansion.</remarks>
public sealed class XmlFormat : IArticleFormat
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    /// <inheritdoc/>
    public string Name => "XML (NITF)";

    /// <inheritdoc/>
    public bool CanRead(SourceFile file)
    {
        var head = FileHead.Text(file);
        return FileHead.LooksLikeXml(head) || FileHead.BeginsWithTag(head, "nitf") || (file.Extension is ".xml" or ".nitf" && head.StartsWith('<'));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await FileBytes.ReadAsync(file, cancellationToken) is { } bytes ? Read(file, bytes) : FileBytes.TooLarge(file);
    }

    private static ImportItem Read(SourceFile file, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes, HtmlCharset.Declared(bytes));
        if (decoded.Problem is { } problem)
            return new ImportProblem(file.DisplayName, problem);
        try
        {
            using var xml = XmlReader.Create(new StringReader(decoded.Text.TrimStart()), Settings);
            if (xml.MoveToContent() != XmlNodeType.Element || !NitfReader.Knows(xml.Name))
                return new ImportProblem(file.DisplayName, $"XML of a kind that is not read: its root is <{xml.Name}>");
            var content = NitfReader.Read(xml);
            return content.Title.Length + content.Body.Length == 0
                ? new ImportProblem(file.DisplayName, "there is no text in the document")
                : new ImportedArticle(Article.Create(ContentCompletion.Complete(content), new Origin(file.Original, file.FileName, file.Member)));
        }
        catch (XmlException e)
        {
            return new ImportProblem($"{file.DisplayName}, line {e.LineNumber}", "not well-formed XML, or XML with entities of its own: " + e.Message.ReplaceLineEndings(" "));
        }
    }
}
