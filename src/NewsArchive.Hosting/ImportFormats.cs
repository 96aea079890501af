using NewsArchive.Core.Import;
using NewsArchive.Core.Import.Formats;

namespace NewsArchive.Hosting;

/// <summary>Every format an import reads, the first that claims a file reads it. A new format is one line here.</summary>
public static class ImportFormats
{
    /// <summary>The formats in the order in which they are asked: the most particular first, plain text, which takes what is left, last.</summary>
    public static IReadOnlyList<IArticleFormat> All { get; } =
    [
        new ReutersSgmlFormat(),
        new RtfFormat(),
        new JsonLinesFormat(),
        new HtmlFormat(),
        new XmlFormat(),
        new PlainTextFormat(),
    ];
}
