namespace NewsArchive.Search.Lucene.Matching;

/// <summary>Matches what all parts match; begins with the rarest.</summary>
internal sealed class AndMatcher : Matcher
{
    private readonly Matcher[] _parts;

    public AndMatcher(IEnumerable<Matcher> parts) => _parts = [.. parts.OrderBy(p => p.Cost)];

    /// <inheritdoc/>
    public override long Cost => _parts[0].Cost;

    /// <inheritdoc/>
    public override int Next() => Agree(_parts[0].Next());

    /// <inheritdoc/>
    public override int Advance(int target) => Agree(_parts[0].Advance(target));

    /// <inheritdoc/>
    public override float Score()
    {
        var sum = 0f;
        foreach (var part in _parts)
            sum += part.Score();
        return sum;
    }

    /// <inheritdoc/>
    public override void Mark(MarkSink sink)
    {
        foreach (var part in _parts)
            part.Mark(sink);
    }

    private int Agree(int doc)
    {
        while (doc != NoMore)
        {
            var ahead = doc;
            for (var i = 1; i < _parts.Length && ahead == doc; i++)
                ahead = _parts[i].Doc < doc ? _parts[i].Advance(doc) : _parts[i].Doc;
            if (ahead == doc)
                break;
            doc = ahead == NoMore ? NoMore : _parts[0].Advance(ahead);
        }

        return Doc = doc;
    }
}

/// <summary>Matches what any part matches.</summary>
internal sealed class OrMatcher(IReadOnlyList<Matcher> parts) : Matcher
{
    private readonly Matcher[] _parts = [.. parts];

    /// <inheritdoc/>
    public override long Cost => _parts.Sum(p => p.Cost);

    /// <inheritdoc/>
    public override int Next() => Advance(Doc + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        var lowest = NoMore;
        foreach (var part in _parts)
        {
            var doc = part.Doc < target ? part.Advance(target) : part.Doc;
            if (doc < lowest)
                lowest = doc;
        }

        return Doc = lowest;
    }

    /// <inheritdoc/>
    public override float Score()
    {
        var sum = 0f;
        foreach (var part in _parts)
        {
            if (part.Doc == Doc)
                sum += part.Score();
        }

        return sum;
    }

    /// <inheritdoc/>
    public override void Mark(MarkSink sink)
    {
        foreach (var part in _parts)
        {
            if (part.Doc == Doc)
                part.Mark(sink);
        }
    }
}

/// <summary>Matches what one part matches and another does not.</summary>
internal sealed class AndNotMatcher(Matcher wanted, Matcher unwanted) : Matcher
{
    /// <inheritdoc/>
    public override long Cost => wanted.Cost;

    /// <inheritdoc/>
    public override int Next() => SkipUnwanted(wanted.Next());

    /// <inheritdoc/>
    public override int Advance(int target) => SkipUnwanted(wanted.Advance(target));

    /// <inheritdoc/>
    public override float Score() => wanted.Score();

    /// <inheritdoc/>
    public override void Mark(MarkSink sink) => wanted.Mark(sink);

    private int SkipUnwanted(int doc)
    {
        while (doc != NoMore && unwanted.Matches(doc))
            doc = wanted.Next();
        return Doc = doc;
    }
}
