namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>
/// Counts which parts occur in a window that grows at one end and shrinks at the other. An occurrence that serves two
/// parts (<c>a w/5 a</c>) counts once: the window needs as many occurrences as there are parts.
/// </summary>
internal sealed class Coverage(int parts)
{
    private readonly int[] _counts = new int[parts];
    private int _covered;
    private int _occurrences;

    /// <summary>Whether every part occurs, each with an occurrence of its own.</summary>
    public bool IsComplete => _covered == parts && _occurrences >= parts;

    /// <summary>An occurrence comes in; <paramref name="isRepeated"/> if the window has the same span already, for another part.</summary>
    public void Enter(int part, bool isRepeated)
    {
        _covered += _counts[part]++ == 0 ? 1 : 0;
        _occurrences += isRepeated ? 0 : 1;
    }

    /// <summary>An occurrence goes out.</summary>
    public void Leave(int part, bool isRepeated)
    {
        _covered -= --_counts[part] == 0 ? 1 : 0;
        _occurrences -= isRepeated ? 0 : 1;
    }

    /// <summary>All occurrences of all parts in the order of the text, with the part and whether the one before is the same span.</summary>
    public static void Merge(SpanNode[] parts, int doc, List<(PositionSpan Span, int Part, bool IsRepeated)> merged)
    {
        merged.Clear();
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var span in parts[part].In(doc))
                merged.Add((span, part, false));
        }

        merged.Sort((a, b) => (a.Span.First, a.Span.Last, a.Part).CompareTo((b.Span.First, b.Span.Last, b.Part)));
        for (var i = 1; i < merged.Count; i++)
            merged[i] = merged[i] with { IsRepeated = merged[i].Span == merged[i - 1].Span };
    }
}
