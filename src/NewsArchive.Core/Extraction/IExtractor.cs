using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction;

/// <summary>Finds mentions in an article. Safe for use by several threads at once; linear in the length of the text.</summary>
public interface IExtractor
{
    /// <summary>A short stable name: <c>names</c>, <c>dates</c>.</summary>
    string Name { get; }

    /// <summary>Raised whenever the same article may give other mentions than before: articles extracted by an older version are stale.</summary>
    int Version { get; }

    /// <summary>The mentions in <see cref="Article.Text"/>, in the order of the text.</summary>
    IEnumerable<Mention> Extract(Article article);
}
