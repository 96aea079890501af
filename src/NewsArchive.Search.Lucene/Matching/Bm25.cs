using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>BM25 (Robertson and Zaragoza 2009) over the exact lengths of one field.</summary>
internal sealed class Bm25
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private const int TableSize = 8192;
    private readonly float[] _saturation = new float[TableSize];
    private readonly double _mean;

    public Bm25(FieldLength field)
    {
        _mean = field.Mean;
        Documents = field.Documents;
        for (var length = 0; length < TableSize; length++)
            _saturation[length] = Saturation(length);
    }

    /// <summary>The number of documents behind <see cref="Idf"/>.</summary>
    public int Documents { get; }

    /// <summary>How rare a term is; above 0 always.</summary>
    public float Idf(long documentFrequency)
    {
        var frequency = Math.Min(documentFrequency, Documents);
        return (float)Math.Log(1 + ((Documents - frequency + 0.5) / (frequency + 0.5)));
    }

    /// <summary>The weight of so many occurrences in a field so long; below K1 + 1.</summary>
    public float Weight(float frequency, int length)
    {
        var saturation = length < TableSize ? _saturation[length] : Saturation(length);
        return (K1 + 1) * frequency / (frequency + saturation);
    }

    private float Saturation(int length) => (float)(K1 * (1 - B + (B * length / _mean)));
}
