using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction.Dates.Languages;

namespace NewsArchive.Core.Extraction.Dates;

/// <summary>
/// Finds the dates that a text speaks of and resolves them against the published date, in the direction that tense and
/// prepositions ask for, or against the date last mentioned. Durations and recurring times are no dates.
/// </summary>
public sealed class DateExtractor : IExtractor
{
    private const double Resolved = 0.9;
    private const double Unresolved = 0.5;

    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Mention> Extract(Article article)
    {
        var text = article.Text;
        foreach (var found in DateTagger.Tag(text, Grammars.For(article.Language), article.Published))
        {
            if (found.IsDate)
                yield return MentionOf(found, text);
        }
    }

    private static Mention MentionOf(TimeExpression found, string text) =>
        new(MentionKind.Date, found.Span, found.Span.In(text), found.Interval?.Value ?? "", found.Interval is null ? Unresolved : Resolved)
        {
            Date = found.Interval,
            Rule = found.Rule,
        };
}
