using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Facets;

/// <summary>Picks the values of a facet that are listed: the most frequent, and all that are chosen.</summary>
internal static class ValueFacets
{
    /// <summary>The counts of one field.</summary>
    public static FacetCounts Of(FacetField field, ValueTable table, FacetTally tally, FacetFilter filter, FacetView view)
    {
        var isListed = ListedValues(table, view);
        var isExcluded = filter.Exclude.Select(table.Find).Where(o => o >= 0).ToHashSet();
        var (top, distinct, sum) = Top(table, tally.Counts, view.Size, o => isListed(o) && !isExcluded.Contains(o));
        var chosen = filter.Include.Select(table.Find).Where(o => o >= 0 && !isExcluded.Contains(o)).Distinct();
        var values = chosen.Union(top)
            .Select(o => new FacetValue(table.Values[o], tally.Counts[o], filter.Include.Contains(table.Values[o], StringComparer.Ordinal)))
            .Concat(isExcluded.Select(o => new FacetValue(table.Values[o], tally.Taken[o], Excluded: true)))
            .Concat(filter.Include.Where(v => table.Find(v) < 0).Select(v => new FacetValue(v, 0, Selected: true)))
            .OrderByDescending(v => v.Selected).ThenByDescending(v => v.Count).ThenByDescending(v => field is FacetField.Mentioned ? v.Value.Length : 0).ThenBy(v => v.Value, StringComparer.Ordinal)
            .ToList();
        var listed = values.Where(v => !v.Excluded).Sum(v => v.Count);
        return new FacetCounts(field, values, Math.Max(0, sum - listed), distinct, tally.Missing);
    }

    private static (List<int> Top, int Distinct, int Sum) Top(ValueTable table, int[] counts, int size, Func<int, bool> isListed)
    {
        var heap = new PriorityQueue<int, (int Count, int Length, string Value)>(WorstFirst);
        var (distinct, sum) = (0, 0);
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            var count = counts[ordinal];
            if (count == 0 || !isListed(ordinal))
                continue;
            distinct++;
            sum += count;
            var value = table.Values[ordinal];
            if (heap.Count < size)
                heap.Enqueue(ordinal, (count, value.Length, value));
            else if (size > 0 && heap.TryPeek(out _, out var worst) && count >= worst.Count && WorstFirst.Compare((count, value.Length, value), worst) > 0)
                heap.DequeueEnqueue(ordinal, (count, value.Length, value));
        }

        return ([.. heap.UnorderedItems.Select(i => i.Element)], distinct, sum);
    }

    /// <summary>Lower counts first; of equal counts the later value. Length matters only for dates, where all of one length come together.</summary>
    private static readonly Comparer<(int Count, int Length, string Value)> WorstFirst = Comparer<(int Count, int Length, string Value)>.Create((a, b) =>
        a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(b.Value, a.Value));

    private static Func<int, bool> ListedValues(ValueTable table, FacetView view)
    {
        var find = view.Find is null ? null : ValueTable.Folded(view.Find).Trim();
        return ordinal =>
            !table.Values[ordinal].EndsWith(MentionedValues.Unspecified, StringComparison.Ordinal)
            && (find is null || table.FoldedValues[ordinal].Contains(find, StringComparison.Ordinal));
    }
}
