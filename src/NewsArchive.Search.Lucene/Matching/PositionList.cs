namespace NewsArchive.Search.Lucene.Matching;

/// <summary>The positions of a term set in one document; sorted, each once, after <see cref="Sort"/>.</summary>
internal sealed class PositionList
{
    private int[] _positions = new int[16];
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

    /// <summary>Adds an occurrence.</summary>
    public void Add(int position)
    {
        if (Count == _positions.Length)
            Array.Resize(ref _positions, Count * 2);
        _isSorted &= Count == 0 || position > _positions[Count - 1];
        _positions[Count++] = position;
    }

    /// <summary>Sorts and leaves each position once: two forms of one word may stand at one place.</summary>
    public void Sort()
    {
        if (_isSorted)
            return;
        Array.Sort(_positions, 0, Count);
        var kept = 1;
        for (var i = 1; i < Count; i++)
        {
            if (_positions[i] != _positions[kept - 1])
                _positions[kept++] = _positions[i];
        }

        Count = kept;
        _isSorted = true;
    }

    /// <summary>Whether a position is in the list.</summary>
    public bool Contains(int position) => Positions.BinarySearch(position) >= 0;

    /// <summary>The index of the last position at or before another; -1 if there is none.</summary>
    public int IndexAtOrBefore(int position)
    {
        var index = Positions.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }
}
