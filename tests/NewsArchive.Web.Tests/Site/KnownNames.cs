using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Web.Tests.Site;

/// <summary>Finds just the names and dates that a test gives it, so that pages are tested without the real extractors.</summary>
public sealed class KnownNames(params IReadOnlyList<(MentionKind Kind, string Surface, string Canonical)> known) : IExtractor
{
    public string Name => "known";

    public int Version => 1;

    public IEnumerable<Mention> Extract(Article article) =>
        known.SelectMany(k => Find(article.Text, k.Kind, k.Surface, k.Canonical)).OrderBy(m => m.Span.Start);

    private static IEnumerable<Mention> Find(string text, MentionKind kind, string surface, string canonical)
    {
        for (var at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surface, at + surface.Length, StringComparison.Ordinal))
        {
            var isDate = DateInterval.TryParseIso(canonical, Provenances.Text, out var date);
            yield return new Mention(kind, new TextSpan(at, surface.Length), surface, canonical, 1) { Date = isDate ? date : null };
        }
    }
}
