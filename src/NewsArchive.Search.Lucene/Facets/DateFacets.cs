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
        var unit = view.Unit ?? UnitFor(table, tally, request);
        var buckets = new List<DateBucket>();
        foreach (var ordinal in table.InOrder)
        {
            if (tally.Counts[ordinal] == 0)
                continue;
            var (start, value) = BucketOf(table.Dates[ordinal].Iso, unit);
            if (buckets.Count > 0 && buckets[^1].Value == value)
                buckets[^1] = buckets[^1] with { Count = buckets[^1].Count + tally.Counts[ordinal] };
            else
                buckets.Add(new DateBucket(start, tally.Counts[ordinal], value));
        }

        return new FacetCounts(FacetField.Published, Chosen(buckets, filter), 0, buckets.Count, tally.Missing) { Unit = unit, Buckets = Merge(buckets) };
    }

    /// <summary>The mentioned dates: an article stands in every bucket of which it mentions a day.</summary>
    public static FacetCounts Mentioned(ValueTable table, FacetTally tally, FacetFilter filter, FacetView view)
    {
        var unit = view.Unit ?? DateUnit.Month;
        var length = LengthOf(unit);
        var buckets = new List<DateBucket>();
        foreach (var ordinal in table.InOrder)
        {
            var value = table.Values[ordinal];
            var start = table.IsUnspecified[ordinal] ? value[..^MentionedValues.Unspecified.Length] : value;
            if (tally.Counts[ordinal] > 0 && (table.IsUnspecified[ordinal] ? start.Length < length : start.Length == length))
                buckets.Add(new DateBucket(start, tally.Counts[ordinal], value));
        }

        return ValueFacets.Of(FacetField.Mentioned, table, tally, filter, view) with { Unit = unit, Buckets = buckets };
    }

    /// <summary>Intervals of one bucket need not follow each other: "early 2022" sorts between two months.</summary>
    private static List<DateBucket> Merge(List<DateBucket> buckets) =>
    [
        .. buckets.GroupBy(b => b.Value, (_, same) => same.Aggregate((a, b) => a with { Count = a.Count + b.Count }), StringComparer.Ordinal)
            .OrderBy(b => b.Start, StringComparer.Ordinal).ThenBy(b => b.Value, StringComparer.Ordinal),
    ];

    private static List<FacetValue> Chosen(List<DateBucket> buckets, FacetFilter filter) =>
    [
        .. filter.Include.Select(v => new FacetValue(v, buckets.Where(b => b.Value == v).Sum(b => b.Count), Selected: true)),
        .. filter.Exclude.Select(v => new FacetValue(v, 0, Excluded: true)),
    ];

    private static DateUnit UnitFor(ValueTable table, FacetTally tally, SearchRequest request)
    {
        if (request.From is { } from && request.To is { } to && to.DayNumber - from.DayNumber < FewDays)
            return DateUnit.Day;
        var (first, last) = (int.MaxValue, int.MinValue);
        for (var ordinal = 0; ordinal < tally.Counts.Length; ordinal++)
        {
            if (tally.Counts[ordinal] == 0)
                continue;
            var range = table.Dates[ordinal].Range;
            (first, last) = (Math.Min(first, range.Earliest), Math.Max(last, range.Latest));
        }

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

    private static int LengthOf(DateUnit unit) => unit switch { DateUnit.Year => 4, DateUnit.Month => 7, _ => 10 };
}
