using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Hosting.Import;

/// <summary>Runs all extractors over an article. Safe for use by several threads at once.</summary>
internal sealed class ArticleExtraction(IReadOnlyList<IExtractor> extractors)
{
    private readonly string _versions = string.Join(' ', extractors.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Name}:{e.Version}")));

    /// <summary>The article with its mentions in the order of the text. An extractor that fails costs its own mentions, never the article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="failed">Is told of each extractor that failed, in one line.</param>
    public ArticleDocument Extract(Article article, Action<string> failed)
    {
        var mentions = new List<Mention>();
        foreach (var extractor in extractors)
            mentions.AddRange(Mentions(extractor, article, failed));
        var inOrder = mentions.OrderBy(m => m.Span.Start).ThenBy(m => m.Span.Length).ToList();
        return new ArticleDocument(article, inOrder) { Extractors = _versions };
    }

    private static List<Mention> Mentions(IExtractor extractor, Article article, Action<string> failed)
    {
        try
        {
            return extractor.Extract(article).ToList();
        }
        catch (Exception problem)
        {
            failed($"the extractor '{extractor.Name}' failed ({problem.GetType().Name}: {problem.Message}); the article was kept without its mentions");
            return [];
        }
    }
}
