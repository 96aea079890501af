using NewsArchive.Core.Extraction;
using NewsArchive.Core.Extraction.Dates;
using NewsArchive.Core.Extraction.Names;

namespace NewsArchive.Hosting;

/// <summary>Every extractor that an article goes through. A new extractor is one line here.</summary>
public static class Extractors
{
    /// <summary>The extractors in the order in which they run.</summary>
    public static IReadOnlyList<IExtractor> All { get; } =
    [
        new NameExtractor(),
        new DateExtractor(),
    ];
}
