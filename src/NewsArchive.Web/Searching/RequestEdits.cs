using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>What pages ask of a request beside the edits that Core has.</summary>
internal static class RequestEdits
{
    /// <summary>Whether anything but the words of the query narrows the result.</summary>
    public static bool IsFiltered(this SearchRequest request) =>
        request.From is not null || request.To is not null || request.Undated != UndatedArticles.Included || request.Filters.Count > 0;

    /// <summary>Published between two days, and so dated; an end left null is open.</summary>
    public static SearchRequest Dated(this SearchRequest request, DateOnly? from, DateOnly? to) =>
        request.Between(from, to).WithUndated(UndatedArticles.Included);
}
