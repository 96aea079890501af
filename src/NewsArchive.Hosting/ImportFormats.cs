using NewsArchive.Core.Import;

namespace NewsArchive.Hosting;

/// <summary>Every format an import reads, the first that claims a file reads it. A new format is one line here.</summary>
public static class ImportFormats
{
    /// <summary>The formats in the order in which they are asked.</summary>
    public static IReadOnlyList<IArticleFormat> All { get; } = [];
}
