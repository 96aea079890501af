using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Reading;

/// <summary>What a query found in one article, where its text is read.</summary>
internal static class FoundTerms
{
    /// <summary>
    /// The ranges in <see cref="Article.Text"/>: what the engine marks in the article's snippets, and every other
    /// place where the same words stand. Empty without a query.
    /// </summary>
    public static async Task<IReadOnlyList<TextSpan>> InAsync(IArticleIndex index, Article article, string query, CancellationToken cancellationToken)
    {
        // Printed again from what was understood: an unclosed quote would swallow the condition on the id.
        var understood = QueryText.Write(QueryParser.Parse(query).Query);
        if (understood.Length == 0)
            return [];
        var request = new SearchRequest { Query = $"({understood}) AND id:{article.Id.Value}", Size = 1 };
        var page = await index.SearchAsync(request, cancellationToken);
        var hit = page.Hits.FirstOrDefault(h => h.Id == article.Id);
        return hit is null ? [] : Places(article.Text, Found(hit));
    }

    private static HashSet<string> Found(Hit hit)
    {
        var found = hit.TitleMarks.Select(m => m.In(hit.Title)).Concat(hit.Snippets.SelectMany(s => s.Marks.Select(m => m.In(s.Text))));
        return found.Where(f => f.Length > 1).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every whole-word occurrence of any of the texts, in order, apart from each other.</summary>
    internal static IReadOnlyList<TextSpan> Places(string text, IEnumerable<string> found)
    {
        var places = new List<TextSpan>();
        foreach (var word in found.OrderByDescending(f => f.Length))
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(text, at, word.Length))
                    places.Add(new TextSpan(at, word.Length));
            }
        }

        return Apart(places);
    }

    private static List<TextSpan> Apart(List<TextSpan> places)
    {
        var apart = new List<TextSpan>();
        foreach (var place in places.OrderBy(p => p.Start).ThenByDescending(p => p.Length))
        {
            if (apart.Count == 0 || place.Start >= apart[^1].End)
                apart.Add(place);
        }

        return apart;
    }

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));
}
