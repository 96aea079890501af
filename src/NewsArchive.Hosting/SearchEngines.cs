using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene;

namespace NewsArchive.Hosting;

/// <summary>Every search engine. A new engine is one case here.</summary>
public static class SearchEngines
{
    /// <summary>Opens the index in a folder, an empty one where there is none. Throws <see cref="ArchiveException"/> where it cannot be opened.</summary>
    public static IArticleIndex Open(string folder, bool readOnly) =>
        LuceneArticleIndex.Open(folder, new LuceneIndexOptions { ReadOnly = readOnly });
}
