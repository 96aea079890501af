using NewsArchive.Search.Lucene.Matching.Spans;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>How one field's occurrences are weighted.</summary>
/// <param name="Bm25">The formula over that field.</param>
/// <param name="Lengths">The field's lengths by document of the segment.</param>
/// <param name="Factor">Inverse document frequency times the field's own weight.</param>
internal sealed record FieldWeight(Bm25 Bm25, int[] Lengths, float Factor)
{
    /// <summary>The weight of so many occurrences in a document.</summary>
    public float Of(int frequency, int doc) => Factor * Bm25.Weight(frequency, Lengths[doc]);
}

/// <summary>Matches the documents in which a term set occurs; occurrences in the headline weigh more.</summary>
/// <param name="cursor">The occurrences in the text.</param>
/// <param name="weight">Their weight.</param>
/// <param name="title">The occurrences in the headline, where they weigh extra; they decide no match.</param>
/// <param name="titleWeight">Their weight.</param>
/// <param name="field">The field of <paramref name="cursor"/>.</param>
internal sealed class TermMatcher(PositionCursor cursor, FieldWeight weight, PositionCursor? title, FieldWeight? titleWeight, string field) : Matcher
{
    private readonly PositionList _positions = new();

    /// <inheritdoc/>
    public override long Cost => cursor.Cost;

    /// <inheritdoc/>
    public override int Next() => Doc = cursor.Next();

    /// <inheritdoc/>
    public override int Advance(int target) => Doc = cursor.Advance(target);

    /// <inheritdoc/>
    public override float Score()
    {
        var score = weight.Of(cursor.Frequency, Doc);
        if (title is null)
            return score;
        if (title.Doc < Doc)
            title.Advance(Doc);
        return title.Doc == Doc ? score + titleWeight!.Of(title.Frequency, Doc) : score;
    }

    /// <inheritdoc/>
    public override void Mark(MarkSink sink)
    {
        _positions.Clear();
        cursor.ReadPositions(_positions);
        _positions.Sort();
        foreach (var position in _positions.Positions)
            sink.Of(field).Add(new PositionSpan(position, position));
    }
}
