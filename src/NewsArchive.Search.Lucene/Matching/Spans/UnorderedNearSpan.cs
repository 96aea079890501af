namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>Parts in any order, each neighbour at most <c>distance</c> words from the next: the shortest windows that hold all of them.</summary>
internal sealed class UnorderedNearSpan(SpanNode[] parts, int distance) : SpanNode
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
        var begin = 0;
        while (begin < all.Count)
        {
            var end = begin + 1;
            for (var last = all[begin].Span.Last; end < all.Count && all[end].Span.First - last <= distance; end++)
                last = Math.Max(last, all[end].Span.Last);
            FindWindows(all, begin, end, found);
            begin = end;
        }
    }

    /// <summary>Within a run of near neighbours: every window that holds all parts and none of whose ends can be spared.</summary>
    private void FindWindows(List<(PositionSpan Span, int Part, bool IsRepeated)> all, int begin, int end, List<PositionSpan> found)
    {
        var coverage = new Coverage(parts.Length);
        var left = begin;
        for (var right = begin; right < end; right++)
        {
            coverage.Enter(all[right].Part, all[right].IsRepeated);
            var start = -1;
            while (coverage.IsComplete)
            {
                start = left;
                var next = left + 1 < end && all[left + 1].IsRepeated;
                coverage.Leave(all[left].Part, next);
                left++;
            }

            if (start >= 0)
                found.Add(new PositionSpan(all[start].Span.First, LastOf(all, start, right)));
        }
    }

    private static int LastOf(List<(PositionSpan Span, int Part, bool IsRepeated)> all, int from, int to)
    {
        var last = int.MinValue;
        for (var i = from; i <= to; i++)
            last = Math.Max(last, all[i].Span.Last);
        return last;
    }
}
