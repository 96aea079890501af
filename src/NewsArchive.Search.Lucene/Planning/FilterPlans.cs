using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>Makes the plans that look at values instead of words: facets, dates, lengths, ids.</summary>
internal static class FilterPlans
{
    /// <summary>Articles with any of some values of a field.</summary>
    public static FilterPlan Values(FacetField field, IReadOnlyCollection<string> values) =>
        new($"{field}={string.Join('\u0000', values)}", segment => DocsOf(segment, IndexFields.Of(field), values));

    /// <summary>Articles in any of several filters; none, no article.</summary>
    public static FilterPlan Union(IReadOnlyList<FilterPlan> filters) => new(string.Join(" or ", filters.Select(f => f.Key)), segment =>
    {
        var bits = new FixedBitSet(segment.MaxDoc);
        foreach (var filter in filters)
            bits.Or(filter.Bits(segment));
        return bits;
    });

    /// <summary>Articles published wholly within a range.</summary>
    public static FilterPlan Published(DayRange range) => new(
        string.Create(CultureInfo.InvariantCulture, $"published in {range.Earliest}..{range.Latest}"),
        segment => PublishedWhere(segment, range.Contains));

    /// <summary>Articles whose published date has just this value (<see cref="DateInterval.Value"/>): known no closer.</summary>
    public static FilterPlan PublishedAs(string value) => new("published as " + value, segment => PublishedWhere(segment, range => range.Value == value));

    /// <summary>Articles with a published date of any precision.</summary>
    public static FilterPlan Dated() => new("dated", segment => PublishedWhere(segment, _ => true));

    /// <summary>Articles that mention a date.</summary>
    public static FilterPlan Mentioning() => new("mentioning", segment => TermsWhere(segment, IndexFields.MentionedInterval, _ => true));

    /// <summary>Articles that mention a date wholly within a range.</summary>
    public static FilterPlan Mentioned(DayRange range) => new(
        string.Create(CultureInfo.InvariantCulture, $"mentioned in {range.Earliest}..{range.Latest}"),
        segment => TermsWhere(segment, IndexFields.MentionedInterval, term => range.Contains(DayRange.Parse(term))));

    /// <summary>Articles with so many words.</summary>
    public static FilterPlan Length(int? least, int? most) => new(
        string.Create(CultureInfo.InvariantCulture, $"words {least}..{most}"),
        segment => Where(segment, doc => segment.Data.Words[doc] >= (least ?? 0) && segment.Data.Words[doc] <= (most ?? int.MaxValue)));

    /// <summary>The article with an id.</summary>
    public static FilterPlan Id(ArticleId id) => new("id " + id, segment => DocsOf(segment, IndexFields.Id, [id.Value]));

    private static FixedBitSet PublishedWhere(Segment segment, Func<DayRange, bool> isWanted)
    {
        var wanted = segment.Data.Published.Select(isWanted).ToArray();
        var column = segment.Data.Columns[(int)FacetField.Published];
        return Where(segment, doc => column.Offsets[doc] < column.Offsets[doc + 1] && wanted[column.Ordinals[column.Offsets[doc]]]);
    }

    private static FixedBitSet TermsWhere(Segment segment, string field, Func<string, bool> isWanted)
    {
        var bits = new FixedBitSet(segment.MaxDoc);
        var enumerator = segment.Reader.GetTerms(field)?.GetEnumerator();
        while (enumerator is not null && enumerator.MoveNext())
        {
            if (isWanted(enumerator.Term.Utf8ToString()))
                Set(bits, enumerator);
        }

        return bits;
    }

    private static FixedBitSet DocsOf(Segment segment, string field, IEnumerable<string> values)
    {
        var bits = new FixedBitSet(segment.MaxDoc);
        var enumerator = segment.Reader.GetTerms(field)?.GetEnumerator();
        foreach (var value in values)
        {
            if (enumerator is not null && enumerator.SeekExact(new BytesRef(value)))
                Set(bits, enumerator);
        }

        return bits;
    }

    private static void Set(FixedBitSet bits, TermsEnum enumerator)
    {
        var docs = enumerator.Docs(null, null, DocsFlags.NONE);
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            bits.Set(doc);
    }

    private static FixedBitSet Where(Segment segment, Func<int, bool> isWanted)
    {
        var bits = new FixedBitSet(segment.MaxDoc);
        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            if (isWanted(doc))
                bits.Set(doc);
        }

        return bits;
    }
}
