namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>Parts in one sentence or paragraph; <paramref name="starts"/> are the positions where these begin.</summary>
internal sealed class SameUnitSpan(SpanNode[] parts, LeafSpan starts) : SpanNode
{
    private readonly List<(PositionSpan Span, int Part, bool IsRepeated)> _all = [];

    /// <inheritdoc/>
    public override IReadOnlyList<SpanNode> Parts => parts;

    /// <inheritdoc/>
    public override Matcher Approximate() => new AndMatcher(parts.Select(p => p.Approximate()));

    /// <inheritdoc/>
    protected override void Find(int doc, List<PositionSpan> found)
    {
        Coverage.Merge(parts, doc, _all);
        var all = _all;
        for (var begin = 0; begin < all.Count;)
        {
            var unit = UnitOf(doc, all[begin].Span.First);
            var coverage = new Coverage(parts.Length);
            var last = 0;
            var end = begin;
            for (; end < all.Count && UnitOf(doc, all[end].Span.First) == unit; end++)
            {
                coverage.Enter(all[end].Part, all[end].IsRepeated);
                last = Math.Max(last, all[end].Span.Last);
            }

            if (coverage.IsComplete)
                found.Add(new PositionSpan(all[begin].Span.First, last));
            begin = end;
        }
    }

    private int UnitOf(int doc, int position) => starts.Positions(doc).IndexAtOrBefore(position);
}
