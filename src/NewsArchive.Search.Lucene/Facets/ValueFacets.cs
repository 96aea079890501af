using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Facets;

/// <summary>Picks the values of a facet that are listed: the most frequent, and all that are chosen.</summary>
internal static class ValueFacets
{
    /// <summary>The counts of one field.</summary>
    public static FacetCounts Of(FacetField field, ValueTable table, FacetTally tally, FacetFilter filter, FacetView view)
    {
        var isExcluded = filter.Exclude.Select(table.Find).Where(o => o >= 0).ToHashSet();
        var (top, distinct, sum) = Top(table, tally.Counts, view.Size, Unlisted(field, table, view, isExcluded));
        var chosen = filter.Include.Select(table.Find).Where(o => o >= 0 && !isExcluded.Contains(o)).Distinct();
        var values = chosen.Union(top)
            .Select(o => new FacetValue(table.Values[o], tally.Counts[o], filter.Include.Contains(table.Values[o], StringComparer.Ordinal)))
            .Concat(isExcluded.Select(o => new FacetValue(table.Values[o], tally.Taken.ElementAtOrDefault(o), Excluded: true)))
            .Concat(filter.Include.Where(v => table.Find(v) < 0).Select(v => new FacetValue(v, 0, Selected: true)))
            .OrderByDescending(v => v.Selected).ThenByDescending(v => v.Count).ThenByDescending(v => field is FacetField.Mentioned ? v.Value.Length : 0).ThenBy(v => v.Value, StringComparer.Ordinal)
            .ToList();
        var listed = values.Where(v => !v.Excluded).Sum(v => v.Count);
        return new FacetCounts(field, values, Math.Max(0, sum - listed), distinct, tally.Missing);
    }

    private static (List<int> Top, int Distinct, int Sum) Top(ValueTable table, int[] counts, int size, Func<int, bool>? isUnlisted)
    {
        var heap = new PriorityQueue<int, (int Count, string Value)>(WorstFirst);
        var (distinct, sum, lowest) = (0, 0, 0);
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            var count = counts[ordinal];
            if (count == 0 || (isUnlisted is not null && isUnlisted(ordinal)))
                continue;
            distinct++;
            sum += count;
            if (heap.Count == size && (size == 0 || count < lowest))
                continue;
            var rank = (count, table.Values[ordinal]);
            if (heap.Count < size)
                heap.Enqueue(ordinal, rank);
            else
                heap.EnqueueDequeue(ordinal, rank);
            lowest = heap.TryPeek(out _, out var worst) ? worst.Count : 0;
        }

        return ([.. heap.UnorderedItems.Select(i => i.Element)], distinct, sum);
    }

    /// <summary>Lower counts first; of equal counts the later value.</summary>
    private static readonly Comparer<(int Count, string Value)> WorstFirst = Comparer<(int Count, string Value)>.Create((a, b) =>
        a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(b.Value, a.Value));

    /// <summary>Which ordinals are not listed; null where all are.</summary>
    private static Func<int, bool>? Unlisted(FacetField field, ValueTable table, FacetView view, HashSet<int> isExcluded)
    {
        if (field is not FacetField.Mentioned && view.Find is null && isExcluded.Count == 0)
            return null;
        var find = view.Find is null ? "" : ValueTable.Folded(view.Find).Trim();
        return ordinal => table.IsUnspecified[ordinal] || isExcluded.Contains(ordinal)
            || (find.Length > 0 && !table.FoldedValues[ordinal].Contains(find, StringComparison.Ordinal));
    }
}
