using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>What a search found in one segment.</summary>
internal sealed class SegmentResult(Segment segment)
{
    private readonly DocBuffer?[] _sideways = new DocBuffer?[Enum.GetValues<FacetField>().Length * 2];

    /// <summary>The segment.</summary>
    public Segment Segment { get; } = segment;

    /// <summary>The documents that the query and all filters match.</summary>
    public DocBuffer Hits { get; } = new();

    /// <summary>The documents that only the chosen values of one field keep out; null if none.</summary>
    public DocBuffer? Without(FacetField field, FilterRole role) => _sideways[SegmentFilter.GroupOf(field, role)];

    /// <summary>Adds a document that only one group of conditions keeps out.</summary>
    public void AddSideways(int group, int doc) => (_sideways[group] ??= new DocBuffer()).Add(doc);
}
