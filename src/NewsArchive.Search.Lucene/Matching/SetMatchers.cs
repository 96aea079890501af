using Lucene.Net.Util;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>Matches nothing.</summary>
internal sealed class NoneMatcher : Matcher
{
    /// <inheritdoc/>
    public override long Cost => 0;

    /// <inheritdoc/>
    public override int Next() => Doc = NoMore;

    /// <inheritdoc/>
    public override int Advance(int target) => Doc = NoMore;
}

/// <summary>Matches every document that is not deleted.</summary>
internal sealed class AllMatcher(int maxDoc, IBits? liveDocs) : Matcher
{
    /// <inheritdoc/>
    public override long Cost => maxDoc;

    /// <inheritdoc/>
    public override int Next() => Advance(Doc + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        while (target < maxDoc && liveDocs is not null && !liveDocs.Get(target))
            target++;
        return Doc = target < maxDoc ? target : NoMore;
    }
}

/// <summary>Matches the documents of a set.</summary>
internal sealed class BitsMatcher(FixedBitSet bits, IBits? liveDocs, IReadOnlyList<string>? actors = null) : Matcher
{
    /// <inheritdoc/>
    public override long Cost => bits.Length;

    /// <inheritdoc/>
    public override int Next() => Advance(Doc + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        while (target < bits.Length)
        {
            target = bits.NextSetBit(target);
            if (target < 0)
                break;
            if (liveDocs is null || liveDocs.Get(target))
                return Doc = target;
            target++;
        }

        return Doc = NoMore;
    }

    /// <inheritdoc/>
    public override void Mark(MarkSink sink) => sink.Actors.UnionWith(actors ?? []);
}
