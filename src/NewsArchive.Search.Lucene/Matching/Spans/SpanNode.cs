using System.Runtime.InteropServices;

namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>A stretch of word positions, both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PositionSpan(int First, int Last)
{
    /// <summary>All positions.</summary>
    public static readonly PositionSpan Everything = new(int.MinValue, int.MaxValue);

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(PositionSpan other) => First <= other.First && other.Last <= Last;
}

/// <summary>What one part of a positional query found in one document, in the order of the text.</summary>
internal abstract class SpanNode
{
    private readonly List<PositionSpan> _found = [];
    private int _foundIn = -1;

    /// <summary>The parts that make up this one; none for a term set.</summary>
    public abstract IReadOnlyList<SpanNode> Parts { get; }

    /// <summary>Goes through documents that may match.</summary>
    public abstract Matcher Approximate();

    /// <summary>Where it occurs in a document; kept until the next document is asked for.</summary>
    public IReadOnlyList<PositionSpan> In(int doc)
    {
        if (_foundIn != doc)
        {
            _found.Clear();
            Find(doc, _found);
            _foundIn = doc;
        }

        return _found;
    }

    /// <summary>Marks what occurs inside a window of the document: by default the parts of each occurrence, within it.</summary>
    public virtual void Mark(int doc, PositionSpan window, List<PositionSpan> marks)
    {
        foreach (var span in In(doc))
        {
            if (!window.Contains(span))
                continue;
            foreach (var part in Parts)
                part.Mark(doc, span, marks);
        }
    }

    /// <summary>Finds the occurrences in a document, sorted by their first position.</summary>
    protected abstract void Find(int doc, List<PositionSpan> found);
}
