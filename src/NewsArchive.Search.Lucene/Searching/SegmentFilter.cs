using Lucene.Net.Util;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>The conditions of a request over one segment: says of a document which single field, if any, keeps it out.</summary>
internal sealed class SegmentFilter
{
    /// <summary>The document meets all conditions.</summary>
    public const int Passes = -1;

    /// <summary>The document fails conditions of more than one field, or one that no count leaves out.</summary>
    public const int Fails = -2;

    private readonly (int Group, bool IsNegated, FixedBitSet Bits)[] _conditions;

    public SegmentFilter(IReadOnlyList<RequestFilter> filters, Segment segment)
    {
        _conditions = [.. filters.Select(f => (GroupOf(f), f.IsNegated, f.Plan.Bits(segment)))];
    }

    /// <summary>Whether there is any condition.</summary>
    public bool IsEmpty => _conditions.Length == 0;

    /// <summary>The group of those that fail only the included values of a field.</summary>
    public static int GroupOf(FacetField field, FilterRole role) => ((int)field * 2) + (role is FilterRole.Exclude ? 1 : 0);

    /// <summary><see cref="Passes"/>, <see cref="Fails"/>, or the one group whose conditions the document fails.</summary>
    public int Check(int doc)
    {
        var failed = Passes;
        foreach (var (group, isNegated, bits) in _conditions)
        {
            if (bits.Get(doc) != isNegated)
                continue;
            if (group == Fails || (failed != Passes && failed != group))
                return Fails;
            failed = group;
        }

        return failed;
    }

    private static int GroupOf(RequestFilter filter) => filter.Role is FilterRole.Fixed ? Fails : GroupOf(filter.Field, filter.Role);
}
