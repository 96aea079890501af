namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>Any of several parts.</summary>
internal sealed class AnySpan(SpanNode[] parts) : SpanNode
{
    /// <inheritdoc/>
    public override IReadOnlyList<SpanNode> Parts => parts;

    /// <inheritdoc/>
    public override Matcher Approximate() => new OrMatcher([.. parts.Select(p => p.Approximate())]);

    /// <inheritdoc/>
    protected override void Find(int doc, List<PositionSpan> found) =>
        found.AddRange(parts.SelectMany(p => p.In(doc)).Distinct().OrderBy(s => s.First).ThenBy(s => s.Last));
}
