namespace NewsArchive.Search.Lucene.Matching;

/// <summary>The positions of a term set in one document with their offsets in the text; sorted, each once, after <see cref="Sort"/>.</summary>
internal sealed class PositionList
{
    private int[] _positions = new int[16];
    private int[] _starts = new int[16];
    private int[] _ends = new int[16];
    private bool _isSorted = true;

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>The positions.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    /// <summary>Empties the list.</summary>
    public void Clear()
    {
        Count = 0;
        _isSorted = true;
    }

    /// <summary>Adds an occurrence; offsets are -1 where they were not asked for.</summary>
    public void Add(int position, int start, int end)
    {
        if (Count == _positions.Length)
            Grow();
        _isSorted &= Count == 0 || position > _positions[Count - 1];
        _positions[Count] = position;
        _starts[Count] = start;
        _ends[Count++] = end;
    }

    /// <summary>Sorts and leaves each position once: two forms of one word may stand at one place.</summary>
    public void Sort()
    {
        if (_isSorted)
            return;
        var order = Enumerable.Range(0, Count).OrderBy(i => _positions[i]).DistinctBy(i => _positions[i]).ToArray();
        var (positions, starts, ends) = (_positions, _starts, _ends);
        _positions = [.. order.Select(i => positions[i])];
        _starts = [.. order.Select(i => starts[i])];
        _ends = [.. order.Select(i => ends[i])];
        Count = order.Length;
        _isSorted = true;
    }

    /// <summary>The index of a position; below 0 if it is not there.</summary>
    public int IndexOf(int position) => Positions.BinarySearch(position);

    /// <summary>Where the occurrence at an index begins in the text.</summary>
    public int StartOffset(int index) => _starts[index];

    /// <summary>Where it ends.</summary>
    public int EndOffset(int index) => _ends[index];

    private void Grow()
    {
        Array.Resize(ref _positions, Count * 2);
        Array.Resize(ref _starts, Count * 2);
        Array.Resize(ref _ends, Count * 2);
    }
}
