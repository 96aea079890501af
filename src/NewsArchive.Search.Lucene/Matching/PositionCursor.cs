using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>The occurrences of one term set in one segment: documents, frequencies and, when asked, positions.</summary>
internal abstract class PositionCursor
{
    /// <summary>The current document; -1 before the first, <see cref="Matcher.NoMore"/> at the end.</summary>
    public int Doc { get; protected set; } = -1;

    /// <summary>A bound on the number of documents.</summary>
    public abstract long Cost { get; }

    /// <summary>How often the set occurs in the current document.</summary>
    public abstract int Frequency { get; }

    /// <summary>Goes to the first document at or after <paramref name="target"/>.</summary>
    public abstract int Advance(int target);

    /// <summary>Goes to the next document.</summary>
    public abstract int Next();

    /// <summary>Adds the positions of the current document; unsorted where terms are many.</summary>
    public abstract void ReadPositions(PositionList into);
}

/// <summary>One term.</summary>
internal sealed class TermCursor(DocsEnum docs, long cost) : PositionCursor
{
    private readonly DocsAndPositionsEnum? _positions = docs as DocsAndPositionsEnum;

    /// <inheritdoc/>
    public override long Cost => cost;

    /// <inheritdoc/>
    public override int Frequency => docs.Freq;

    /// <inheritdoc/>
    public override int Next() => Doc = docs.NextDoc();

    /// <inheritdoc/>
    public override int Advance(int target) => Doc = docs.Advance(target);

    /// <inheritdoc/>
    public override void ReadPositions(PositionList into)
    {
        for (var left = docs.Freq; left > 0; left--)
            into.Add(_positions!.NextPosition());
    }
}

/// <summary>Any of a few terms: looks at each of them at every step.</summary>
internal sealed class UnionCursor(TermCursor[] terms) : PositionCursor
{
    /// <inheritdoc/>
    public override long Cost => terms.Sum(t => t.Cost);

    /// <inheritdoc/>
    public override int Frequency
    {
        get
        {
            var sum = 0;
            foreach (var term in terms)
                sum += term.Doc == Doc ? term.Frequency : 0;
            return sum;
        }
    }

    /// <inheritdoc/>
    public override int Next() => Advance(Doc + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        var lowest = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var term in terms)
        {
            var doc = term.Doc < target ? term.Advance(target) : term.Doc;
            lowest = Math.Min(lowest, doc);
        }

        return Doc = lowest;
    }

    /// <inheritdoc/>
    public override void ReadPositions(PositionList into)
    {
        foreach (var term in terms)
        {
            if (term.Doc == Doc)
                term.ReadPositions(into);
        }
    }
}

/// <summary>Any of many terms: a heap keeps those that are behind.</summary>
internal sealed class HeapUnionCursor : PositionCursor
{
    private readonly PriorityQueue<TermCursor, int> _ahead;
    private readonly List<TermCursor> _current = [];

    public HeapUnionCursor(TermCursor[] terms)
    {
        Cost = terms.Sum(t => t.Cost);
        _ahead = new PriorityQueue<TermCursor, int>(terms.Select(t => (t, t.Doc)));
    }

    /// <inheritdoc/>
    public override long Cost { get; }

    /// <inheritdoc/>
    public override int Frequency => _current.Sum(t => t.Frequency);

    /// <inheritdoc/>
    public override int Next() => Advance(Doc + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        foreach (var term in _current)
            _ahead.Enqueue(term, term.Doc);
        _current.Clear();
        while (_ahead.TryPeek(out var term, out var doc) && doc < target)
        {
            var next = term.Advance(target);
            _ahead.DequeueEnqueue(term, next);
        }

        if (!_ahead.TryPeek(out _, out var lowest))
            return Doc = DocIdSetIterator.NO_MORE_DOCS;
        while (_ahead.TryPeek(out var term, out var doc) && doc == lowest && lowest != DocIdSetIterator.NO_MORE_DOCS)
            _current.Add(_ahead.Dequeue());
        return Doc = lowest;
    }

    /// <inheritdoc/>
    public override void ReadPositions(PositionList into)
    {
        foreach (var term in _current)
            term.ReadPositions(into);
    }
}

/// <summary>No term of the set occurs in the segment.</summary>
internal sealed class EmptyCursor : PositionCursor
{
    /// <inheritdoc/>
    public override long Cost => 0;

    /// <inheritdoc/>
    public override int Frequency => 0;

    /// <inheritdoc/>
    public override int Next() => Doc = DocIdSetIterator.NO_MORE_DOCS;

    /// <inheritdoc/>
    public override int Advance(int target) => Doc = DocIdSetIterator.NO_MORE_DOCS;

    /// <inheritdoc/>
    public override void ReadPositions(PositionList into)
    {
    }
}
