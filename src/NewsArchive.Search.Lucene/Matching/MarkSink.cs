using NewsArchive.Search.Lucene.Matching.Spans;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>Collects what matched in one document.</summary>
internal sealed class MarkSink
{
    /// <summary>Positions in headline and body together.</summary>
    public List<PositionSpan> Text { get; } = [];

    /// <summary>Positions in the headline alone.</summary>
    public List<PositionSpan> Title { get; } = [];

    /// <summary>Actors that matched by name; their mentions are marked.</summary>
    public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

    /// <summary>The list for one of the two text fields.</summary>
    public List<PositionSpan> Of(string field) => field == Documents.IndexFields.Title ? Title : Text;
}
