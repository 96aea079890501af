namespace NewsArchive.Search.Lucene.Matching;

/// <summary>What a search needs of the documents that match.</summary>
internal enum MatchMode
{
    /// <summary>Their numbers.</summary>
    Docs,

    /// <summary>Their numbers and scores.</summary>
    Scores,

    /// <summary>Their numbers and what matched in them.</summary>
    Marks,
}

/// <summary>Goes through the documents of one segment that match, in ascending order, deleted ones left out.</summary>
internal abstract class Matcher
{
    /// <summary>What <see cref="Doc"/> is at the end.</summary>
    public const int NoMore = int.MaxValue;

    /// <summary>The current document; -1 before the first.</summary>
    public int Doc { get; protected set; } = -1;

    /// <summary>A bound on the number of documents, to begin with the rarest.</summary>
    public abstract long Cost { get; }

    /// <summary>Goes to the next document.</summary>
    public abstract int Next();

    /// <summary>Goes to the first document at or after <paramref name="target"/>, which lies behind the current one.</summary>
    public abstract int Advance(int target);

    /// <summary>How well the current document matches; from 0.</summary>
    public virtual float Score() => 0;

    /// <summary>Says what matched in the current document (<see cref="MatchMode.Marks"/>).</summary>
    public virtual void Mark(MarkSink sink)
    {
    }

    /// <summary>Goes to <paramref name="doc"/> if it is not behind it; whether it matches.</summary>
    public bool Matches(int doc) => (Doc < doc ? Advance(doc) : Doc) == doc;
}
