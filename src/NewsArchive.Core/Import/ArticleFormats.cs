using NewsArchive.Core.Import.Formats;

namespace NewsArchive.Core.Import;

/// <summary>The formats in the order in which they are asked, and the choice among them.</summary>
public sealed class ArticleFormats
{
    /// <summary>Formats in the order in which they are asked; the last should claim everything.</summary>
    public ArticleFormats(IReadOnlyList<IArticleFormat> formats) => All = formats;

    /// <summary>All formats of this library: the most particular first, plain text last.</summary>
    public static ArticleFormats Default { get; } = new([new ReutersSgmlFormat(), new RtfFormat(), new JsonLinesFormat(), new HtmlFormat(), new XmlFormat(), new PlainTextFormat()]);

    /// <summary>The formats in their order.</summary>
    public IReadOnlyList<IArticleFormat> All { get; }

    /// <summary>The first format that claims the file, by its bytes more than by its name; null where none does.</summary>
    public IArticleFormat? Pick(SourceFile file) => All.FirstOrDefault(format => format.CanRead(file));
}
