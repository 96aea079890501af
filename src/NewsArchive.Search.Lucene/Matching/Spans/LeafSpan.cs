namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>The occurrences of a term set.</summary>
internal sealed class LeafSpan(PositionCursor cursor) : SpanNode
{
    private readonly PositionList _positions = new();
    private int _loaded = -1;

    /// <inheritdoc/>
    public override IReadOnlyList<SpanNode> Parts => [];

    /// <summary>The sorted positions in a document; empty if it does not occur.</summary>
    public PositionList Positions(int doc)
    {
        if (_loaded == doc)
            return _positions;
        _loaded = doc;
        _positions.Clear();
        if (cursor.Doc < doc)
            cursor.Advance(doc);
        if (cursor.Doc == doc)
        {
            cursor.ReadPositions(_positions);
            _positions.Sort();
        }

        return _positions;
    }

    /// <inheritdoc/>
    public override Matcher Approximate() => new CursorMatcher(cursor);

    /// <inheritdoc/>
    public override void Mark(int doc, PositionSpan window, List<PositionSpan> marks)
    {
        foreach (var position in Positions(doc).Positions)
        {
            if (position >= window.First && position <= window.Last)
                marks.Add(new PositionSpan(position, position));
        }
    }

    /// <inheritdoc/>
    protected override void Find(int doc, List<PositionSpan> found)
    {
        foreach (var position in Positions(doc).Positions)
            found.Add(new PositionSpan(position, position));
    }

    private sealed class CursorMatcher(PositionCursor cursor) : Matcher
    {
        public override long Cost => cursor.Cost;

        public override int Next() => Doc = cursor.Next();

        public override int Advance(int target) => Doc = cursor.Doc < target ? cursor.Advance(target) : cursor.Doc;
    }
}
