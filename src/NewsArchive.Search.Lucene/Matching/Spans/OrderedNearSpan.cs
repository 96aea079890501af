namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>Parts in this order, each beginning at most <c>distance</c> words after the end of the one before.</summary>
internal sealed class OrderedNearSpan(SpanNode[] parts, int distance) : SpanNode
{
    /// <inheritdoc/>
    public override IReadOnlyList<SpanNode> Parts => parts;

    /// <inheritdoc/>
    public override Matcher Approximate() => new AndMatcher(parts.Select(p => p.Approximate()));

    /// <inheritdoc/>
    protected override void Find(int doc, List<PositionSpan> found)
    {
        // chains[i] is the shortest chain that ends with the i-th occurrence of the part looked at.
        var chains = parts[0].In(doc).ToList();
        for (var part = 1; part < parts.Length && chains.Count > 0; part++)
            chains = Extend(chains, parts[part].In(doc));
        found.AddRange(chains.OrderBy(c => c.First).ThenBy(c => c.Last));
    }

    private List<PositionSpan> Extend(List<PositionSpan> chains, IReadOnlyList<PositionSpan> next)
    {
        var extended = new List<PositionSpan>();
        foreach (var span in next)
        {
            var start = int.MinValue;
            foreach (var chain in chains)
            {
                var gap = span.First - chain.Last;
                if (gap > 0 && gap <= distance)
                    start = Math.Max(start, chain.First);
            }

            if (start != int.MinValue)
                extended.Add(new PositionSpan(start, span.Last));
        }

        return extended;
    }
}
