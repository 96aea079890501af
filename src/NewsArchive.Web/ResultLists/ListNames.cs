using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.ResultLists;

/// <summary>The name that a list is offered before its maker gives it one.</summary>
internal static class ListNames
{
    private const int Most = 120;

    /// <summary>The query and its conditions in words.</summary>
    public static string Of(SearchRequest request)
    {
        var parts = FilterChips.Of(request).Select(c => (c.Negated ? Words.Not + " " : "") + c.Value);
        if (request.Query.Trim() is { Length: > 0 } query)
            parts = parts.Prepend(query);
        var name = string.Join(" · ", parts);
        return name.Length == 0 ? Words.AllArticles : name.Length <= Most ? name : name[..Most] + "…";
    }
}
