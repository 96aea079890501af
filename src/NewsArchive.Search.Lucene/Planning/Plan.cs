using Lucene.Net.Util;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Matching;
using NewsArchive.Search.Lucene.Matching.Spans;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>A query made ready for one snapshot: words expanded to terms, names to ordinals, weights known.</summary>
internal abstract record Plan
{
    /// <summary>What goes through the matching documents of a segment.</summary>
    public abstract Matcher Open(Segment segment, MatchMode mode);
}

/// <summary>Every document.</summary>
internal sealed record AllPlan : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) => new AllMatcher(segment.MaxDoc, segment.LiveDocs);
}

/// <summary>No document.</summary>
internal sealed record NonePlan : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) => new NoneMatcher();
}

/// <summary>All of several plans.</summary>
internal sealed record AndPlan(IReadOnlyList<Plan> Parts) : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) => new AndMatcher(Parts.Select(p => p.Open(segment, mode)));
}

/// <summary>Any of several plans.</summary>
internal sealed record OrPlan(IReadOnlyList<Plan> Parts) : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) => new OrMatcher([.. Parts.Select(p => p.Open(segment, mode))]);
}

/// <summary>One plan without another.</summary>
internal sealed record AndNotPlan(Plan Wanted, Plan Unwanted) : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) =>
        new AndNotMatcher(Wanted.Open(segment, mode), Unwanted.Open(segment, MatchMode.Docs));
}

/// <summary>The documents of a filter, cached by segment.</summary>
/// <param name="Key">Names the filter with all its values.</param>
/// <param name="Make">Makes its set for a segment.</param>
internal sealed record FilterPlan(string Key, Func<Segment, FixedBitSet> Make) : Plan
{
    /// <summary>Actors whose mentions are marked.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>The documents, deleted ones included.</summary>
    public FixedBitSet Bits(Segment segment) => segment.Data.Filter(Key, () => Make(segment));

    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) => new BitsMatcher(Bits(segment), segment.LiveDocs, Actors);
}

/// <summary>What weighs an occurrence in a text field.</summary>
/// <param name="Bm25">The formula over the field.</param>
/// <param name="Factor">Inverse document frequency times the field's own weight.</param>
internal sealed record Weighting(Bm25 Bm25, float Factor)
{
    /// <summary>The weight over a segment's lengths.</summary>
    public FieldWeight In(Segment segment, string field) =>
        new(Bm25, field == IndexFields.Title ? segment.Data.TitleLengths : segment.Data.TextLengths, Factor);
}

/// <summary>One word.</summary>
/// <param name="Terms">Its terms in the field searched.</param>
/// <param name="Weight">Their weight.</param>
/// <param name="Title">Its terms in the headline where these weigh extra; else null.</param>
/// <param name="TitleWeight">Their weight.</param>
internal sealed record TermPlan(TermSet Terms, Weighting Weight, TermSet? Title, Weighting? TitleWeight) : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode)
    {
        var title = mode is MatchMode.Scores ? Title : null;
        return new TermMatcher(
            Terms.Open(segment, mode, positions: false),
            Weight.In(segment, Terms.Field),
            title?.Open(segment, mode, positions: false),
            title is null ? null : TitleWeight!.In(segment, IndexFields.Title),
            Terms.Field);
    }
}

/// <summary>A positional query: a phrase, a proximity, a number of occurrences.</summary>
/// <param name="Root">Its parts.</param>
/// <param name="Least">How often it must occur.</param>
/// <param name="Weight">The weight of an occurrence.</param>
/// <param name="Field">The text field.</param>
internal sealed record SpanPlan(SpanPart Root, int Least, Weighting Weight, string Field) : Plan
{
    /// <inheritdoc/>
    public override Matcher Open(Segment segment, MatchMode mode) =>
        new SpanMatcher(Root.Open(segment, mode), Least, Weight.In(segment, Field), Field);
}
