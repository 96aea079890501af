namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>Term sets one right after the other. Marked as a whole.</summary>
internal sealed class PhraseSpan(LeafSpan[] terms) : SpanNode
{
    /// <inheritdoc/>
    public override IReadOnlyList<SpanNode> Parts => terms;

    /// <inheritdoc/>
    public override Matcher Approximate() => new AndMatcher(terms.Select(t => t.Approximate()));

    /// <inheritdoc/>
    public override void Mark(int doc, PositionSpan window, List<PositionSpan> marks) =>
        marks.AddRange(In(doc).Where(window.Contains));

    /// <inheritdoc/>
    protected override void Find(int doc, List<PositionSpan> found)
    {
        var rarest = 0;
        for (var i = 1; i < terms.Length; i++)
        {
            if (terms[i].Positions(doc).Count < terms[rarest].Positions(doc).Count)
                rarest = i;
        }

        foreach (var position in terms[rarest].Positions(doc).Positions)
        {
            if (StandsAt(doc, position - rarest))
                found.Add(new PositionSpan(position - rarest, position - rarest + terms.Length - 1));
        }
    }

    private bool StandsAt(int doc, int first)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (!terms[i].Positions(doc).Contains(first + i))
                return false;
        }

        return true;
    }
}
