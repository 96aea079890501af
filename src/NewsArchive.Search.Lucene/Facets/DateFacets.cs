using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Facets;

/// <summary>Counts dates by year, month or day. A date known less closely than the unit keeps a bucket of its own precision.</summary>
internal static class DateFacets
{
    private const int ManyMonths = 20 * 12;
    private const int FewDays = 62;

    /// <summary>The published dates: each article in one bucket.</summary>
    public static FacetCounts Published(ValueTable table, FacetTally tally, FacetFilter filter, FacetView view, SearchRequest request)
    {
        var counted = Enumerable.Range(0, tally.Counts.Length).Where(o => tally.Counts[o] > 0)
            .Select(o => (Range: DayRange.Parse(table.Values[o]), Count: tally.Counts[o])).ToList();
        var unit = view.Unit ?? UnitFor(counted.Select(c => c.Range), request);
        var buckets = counted.GroupBy(c => BucketOf(c.Range.Value, unit), (key, all) => new DateBucket(key.Start, all.Sum(c => c.Count), key.Filter))
            .OrderBy(b => b.Start, StringComparer.Ordinal).ThenBy(b => b.Value, StringComparer.Ordinal).ToList();
        return new FacetCounts(FacetField.Published, Chosen(buckets, filter), 0, buckets.Count, tally.Missing) { Unit = unit, Buckets = buckets };
    }

    /// <summary>The mentioned dates: an article stands in every bucket of which it mentions a day.</summary>
    public static FacetCounts Mentioned(ValueTable table, FacetTally tally, FacetFilter filter, FacetView view)
    {
        var unit = view.Unit ?? DateUnit.Month;
        var length = LengthOf(unit);
        var buckets = Enumerable.Range(0, tally.Counts.Length)
            .Where(o => tally.Counts[o] > 0 && (table.Values[o].Length == length || IsCoarser(table.Values[o], length)))
            .Select(o => new DateBucket(WithoutMark(table.Values[o]), tally.Counts[o], table.Values[o]))
            .OrderBy(b => b.Start, StringComparer.Ordinal).ThenBy(b => b.Value, StringComparer.Ordinal).ToList();
        return ValueFacets.Of(FacetField.Mentioned, table, tally, filter, view) with { Unit = unit, Buckets = buckets };
    }

    private static List<FacetValue> Chosen(List<DateBucket> buckets, FacetFilter filter) =>
    [
        .. filter.Include.Select(v => new FacetValue(v, buckets.Where(b => b.Value == v).Sum(b => b.Count), Selected: true)),
        .. filter.Exclude.Select(v => new FacetValue(v, 0, Excluded: true)),
    ];

    private static DateUnit UnitFor(IEnumerable<DayRange> ranges, SearchRequest request)
    {
        if (request.From is { } from && request.To is { } to && to.DayNumber - from.DayNumber < FewDays)
            return DateUnit.Day;
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var range in ranges)
            (first, last) = (Math.Min(first, range.Earliest), Math.Max(last, range.Latest));
        return last > first && (last - first) / 30 > ManyMonths ? DateUnit.Year : DateUnit.Month;
    }

    /// <summary>The bucket of a value of its own precision: cut to the unit, or marked where it is known less closely.</summary>
    private static (string Start, string Filter) BucketOf(string value, DateUnit unit)
    {
        var length = LengthOf(unit);
        if (value.Contains('/', StringComparison.Ordinal))
            return (value, value);
        return value.Length >= length ? (value[..length], value[..length]) : (value, value + MentionedValues.Unspecified);
    }

    private static bool IsCoarser(string value, int length) =>
        value.EndsWith(MentionedValues.Unspecified, StringComparison.Ordinal) && value.Length - MentionedValues.Unspecified.Length < length;

    private static string WithoutMark(string value) =>
        value.EndsWith(MentionedValues.Unspecified, StringComparison.Ordinal) ? value[..^MentionedValues.Unspecified.Length] : value;

    private static int LengthOf(DateUnit unit) => unit switch { DateUnit.Year => 4, DateUnit.Month => 7, _ => 10 };
}
