using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction.Names.Resolution;
using NewsArchive.Core.Extraction.Text;

namespace NewsArchive.Core.Extraction.Names;

/// <summary>Finds people, organizations and places in English articles, and joins the mentions of each within the article.</summary>
/// <remarks>In other languages nothing is guessed.</remarks>
public sealed class NameExtractor : IExtractor
{
    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Mention> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return IsEnglish(article.Language) ? ExtractFrom(article.Text) : [];
    }

    private static List<Mention> ExtractFrom(string text)
    {
        var names = new List<NameSpan>();
        var tokens = new List<TextSpan>();
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, sentence, tokens);
            CapitalizedRuns.Tag(text, tokens, names);
        }

        return NameResolver.Resolve(text, names);
    }

    private static bool IsEnglish(string? language) =>
        language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
