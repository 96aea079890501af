using Lucene.Net.Util;
using NewsArchive.Core.Queries;
using NewsArchive.Search.Lucene.Analysis;
using NewsArchive.Search.Lucene.Matching;
using NewsArchive.Search.Lucene.Matching.Spans;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>A part of a positional query, ready for one snapshot.</summary>
internal abstract record SpanPart
{
    /// <summary>The part over a segment.</summary>
    public abstract SpanNode Open(Segment segment, MatchMode mode);

    /// <summary>All term sets in it.</summary>
    public abstract IEnumerable<TermSet> TermSets();
}

/// <summary>A word.</summary>
internal sealed record LeafPart(TermSet Terms) : SpanPart
{
    /// <inheritdoc/>
    public override SpanNode Open(Segment segment, MatchMode mode) => OpenLeaf(segment, mode);

    /// <inheritdoc/>
    public override IEnumerable<TermSet> TermSets() => [Terms];

    /// <summary>As <see cref="Open"/>, of its own type.</summary>
    public LeafSpan OpenLeaf(Segment segment, MatchMode mode) => new(Terms.Open(segment, mode, positions: true));
}

/// <summary>Words one after the other.</summary>
internal sealed record PhrasePart(IReadOnlyList<LeafPart> Terms) : SpanPart
{
    /// <inheritdoc/>
    public override SpanNode Open(Segment segment, MatchMode mode) => new PhraseSpan([.. Terms.Select(t => t.OpenLeaf(segment, mode))]);

    /// <inheritdoc/>
    public override IEnumerable<TermSet> TermSets() => Terms.Select(t => t.Terms);
}

/// <summary>Any of several parts.</summary>
internal sealed record AnyPart(IReadOnlyList<SpanPart> Parts) : SpanPart
{
    /// <inheritdoc/>
    public override SpanNode Open(Segment segment, MatchMode mode) => new AnySpan([.. Parts.Select(p => p.Open(segment, mode))]);

    /// <inheritdoc/>
    public override IEnumerable<TermSet> TermSets() => Parts.SelectMany(p => p.TermSets());
}

/// <summary>Parts near each other.</summary>
internal sealed record NearPart(IReadOnlyList<SpanPart> Parts, NearUnit Unit, int Distance, bool IsOrdered, string Field) : SpanPart
{
    /// <inheritdoc/>
    public override SpanNode Open(Segment segment, MatchMode mode)
    {
        SpanNode[] parts = [.. Parts.Select(p => p.Open(segment, mode))];
        return Unit switch
        {
            NearUnit.Sentence => new SameUnitSpan(parts, Starts(TermForms.Sentence)),
            NearUnit.Paragraph => new SameUnitSpan(parts, Starts(TermForms.Paragraph)),
            _ when IsOrdered => new OrderedNearSpan(parts, Distance),
            _ => new UnorderedNearSpan(parts, Distance),
        };

        LeafSpan Starts(string mark) => new(new TermSet(Field, [new BytesRef(mark)]).Open(segment, MatchMode.Docs, positions: true));
    }

    /// <inheritdoc/>
    public override IEnumerable<TermSet> TermSets() => Parts.SelectMany(p => p.TermSets());
}
