using NewsArchive.Core.Extraction;

namespace NewsArchive.Core.Articles;

/// <summary>An article with everything that was extracted from it: what the index stores.</summary>
/// <param name="Article">The article as its source gave it.</param>
/// <param name="Mentions">What was found in its text, in the order of the text.</param>
public sealed record ArticleDocument(Article Article, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Name and version of each extractor that ran, as <c>names:1 dates:1</c>; another value is stale.</summary>
    public string Extractors { get; init; } = "";

    /// <summary>The distinct canonical names (or date values) of one kind, in the order of the text.</summary>
    public IReadOnlyList<string> Values(MentionKind kind) =>
        Mentions.Where(m => m.Kind == kind && m.Canonical.Length > 0).Select(m => m.Canonical).Distinct(StringComparer.Ordinal).ToList();
}
