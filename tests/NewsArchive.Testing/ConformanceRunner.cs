using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;

namespace NewsArchive.Testing;

/// <summary>Runs a case against an engine and says what differs. Scores are never compared.</summary>
public static class ConformanceRunner
{
    /// <summary>One line for each difference; none if the engine conforms.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IArticleIndex index, ConformanceCase @case)
    {
        // Two commits, so that at least two segments take part.
        foreach (var half in @case.Articles.Chunk(Math.Max(1, (@case.Articles.Count + 1) / 2)))
        {
            await index.WriteAsync(half);
            await index.CommitAsync();
        }

        var keys = @case.Articles.ToDictionary(a => a.Article.Id, a => a.Article.SourceKey!);
        var differences = new List<string>();
        foreach (var search in @case.Searches)
        {
            var parameters = search.Request.Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1]));
            var page = await index.SearchAsync(SearchUrl.Read(parameters).Request with { Size = 50 });
            var name = string.Join("&", search.Request);
            differences.AddRange(Differences(search, page, keys).Select(d => $"{@case.Name}: {name}: {d}"));
        }

        return differences;
    }

    private static IEnumerable<string> Differences(ConformanceSearch search, ResultPage page, Dictionary<ArticleId, string> keys)
    {
        var hits = page.Hits.Select(h => keys[h.Id]).ToList();
        if (search.Order is { } order && !order.SequenceEqual(hits))
            yield return $"order should be {Text(order)} but is {Text(hits)}";
        if (search.Hits is { } set && !set.Order(StringComparer.Ordinal).SequenceEqual(hits.Order(StringComparer.Ordinal)))
            yield return $"hits should be {Text(set)} but are {Text(hits)}";
        if ((search.Total ?? search.Hits?.Count ?? search.Order?.Count) is { } total && total != page.Total)
            yield return $"total should be {total} but is {page.Total}";
        if (page.Dated + page.Undated != page.Total)
            yield return $"{page.Dated} dated and {page.Undated} undated do not add up to {page.Total}";
        if (search.Undated is { } undated && undated != page.Undated)
            yield return $"undated should be {undated} but is {page.Undated}";
        foreach (var difference in Counts(search.Facets, page, f => f.Values.ToDictionary(v => v.Value, v => v.Count))
            .Concat(Counts(search.Buckets, page, f => f.Buckets!.ToDictionary(b => b.Value, b => b.Count))))
            yield return difference;
        foreach (var (facet, missing) in search.Missing ?? new Dictionary<string, int>())
        {
            if (Facet(page, facet).Missing != missing)
                yield return $"{facet}: missing should be {missing} but is {Facet(page, facet).Missing}";
        }

        foreach (var difference in MarkDifferences(search.Marks, page, keys, h => h.Snippets.SelectMany(s => s.Marks.Select(m => m.In(s.Text))))
            .Concat(MarkDifferences(search.TitleMarks, page, keys, h => h.TitleMarks.Select(m => m.In(h.Title)))))
            yield return difference;
    }

    private static IEnumerable<string> Counts(IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>? expected, ResultPage page, Func<FacetCounts, Dictionary<string, int>> counted)
    {
        foreach (var (facet, counts) in expected ?? new Dictionary<string, IReadOnlyDictionary<string, int>>())
        {
            var actual = counted(Facet(page, facet));
            if (!Sorted(counts).SequenceEqual(Sorted(actual)))
                yield return $"{facet} should be {Text(Sorted(counts))} but is {Text(Sorted(actual))}";
        }

        static IEnumerable<string> Sorted(IEnumerable<KeyValuePair<string, int>> counts) => counts.Select(c => $"{c.Key}={c.Value}").Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> MarkDifferences(IReadOnlyDictionary<string, IReadOnlyList<string>>? expected, ResultPage page, Dictionary<ArticleId, string> keys, Func<Hit, IEnumerable<string>> marked)
    {
        foreach (var (key, marks) in expected ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            var hit = page.Hits.FirstOrDefault(h => keys[h.Id] == key);
            var actual = hit is null ? [] : marked(hit).ToList();
            if (!marks.SequenceEqual(actual))
                yield return $"marks of {key} should be {Text(marks)} but are {Text(actual)}";
        }
    }

    private static FacetCounts Facet(ResultPage page, string name) => page.Facets.First(f => string.Equals(f.Field.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static string Text(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";
}
