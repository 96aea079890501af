using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>The page of an archive that holds nothing yet.</summary>
internal static class EmptyResult
{
    /// <summary>No hits, every facet empty.</summary>
    public static ResultPage Of(SearchRequest request) =>
        new(0, 0, 0, [], [.. Enum.GetValues<FacetField>().Select(Empty)], []) { Query = QueryParser.Parse(request.Query) };

    private static FacetCounts Empty(FacetField field) =>
        field is FacetField.Published or FacetField.Mentioned
            ? new FacetCounts(field, [], 0, 0, 0) { Unit = DateUnit.Month, Buckets = [] }
            : new FacetCounts(field, [], 0, 0, 0);
}
