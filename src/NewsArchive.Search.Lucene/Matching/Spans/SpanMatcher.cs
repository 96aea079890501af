namespace NewsArchive.Search.Lucene.Matching.Spans;

/// <summary>Matches the documents in which a positional query occurs at least so many times.</summary>
/// <param name="root">The query over the segment.</param>
/// <param name="least">How often it must occur.</param>
/// <param name="weight">How occurrences are weighted; null where scores are not asked for.</param>
/// <param name="field">The text field.</param>
internal sealed class SpanMatcher(SpanNode root, int least, FieldWeight weight, string field) : Matcher
{
    private readonly Matcher _candidates = root.Approximate();

    /// <inheritdoc/>
    public override long Cost => _candidates.Cost;

    /// <inheritdoc/>
    public override int Next() => Check(_candidates.Next());

    /// <inheritdoc/>
    public override int Advance(int target) => Check(_candidates.Doc < target ? _candidates.Advance(target) : _candidates.Doc);

    /// <inheritdoc/>
    public override float Score() => weight.Of(root.In(Doc).Count, Doc);

    /// <inheritdoc/>
    public override void Mark(MarkSink sink) => root.Mark(Doc, PositionSpan.Everything, sink.Of(field));

    private int Check(int doc)
    {
        while (doc != NoMore && root.In(doc).Count < least)
            doc = _candidates.Next();
        return Doc = doc;
    }
}
