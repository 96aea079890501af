namespace NewsArchive.Search.Lucene.Searching;

/// <summary>A growing list of document numbers.</summary>
internal sealed class DocBuffer
{
    private int[] _docs = new int[256];

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>The documents in the order they came.</summary>
    public ReadOnlySpan<int> Docs => _docs.AsSpan(0, Count);

    /// <summary>Adds one.</summary>
    public void Add(int doc)
    {
        if (Count == _docs.Length)
            Array.Resize(ref _docs, Count * 2);
        _docs[Count++] = doc;
    }
}
