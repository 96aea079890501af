using NewsArchive.Core.Articles;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>Collects what matched in one document.</summary>
internal sealed class MarkSink
{
    /// <summary>Ranges in headline and body together.</summary>
    public List<TextSpan> Text { get; } = [];

    /// <summary>Ranges in the headline alone.</summary>
    public List<TextSpan> Title { get; } = [];

    /// <summary>Actors that matched by name; their mentions are marked.</summary>
    public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

    /// <summary>The list for one of the two text fields.</summary>
    public List<TextSpan> Of(string field) => field == Documents.IndexFields.Title ? Title : Text;
}
