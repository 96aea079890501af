using System.Globalization;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.ResultLists;

/// <summary>What the page of one list shows beside the list itself.</summary>
/// <param name="Links">The request of the list.</param>
/// <param name="Now">The first results of the request now; null for a list that is only frozen.</param>
/// <param name="Version">The frozen version that is shown; null if there is none.</param>
/// <param name="Entries">One page of its entries.</param>
/// <param name="Missing">Those of the entries that the archive no longer holds.</param>
/// <param name="Page">The number of that page, from 1.</param>
/// <param name="Difference">Between the newest version and now; null where only one of them exists.</param>
public sealed record ListPageState(
    SearchLinks Links,
    ResultPage? Now,
    ListVersion? Version,
    IReadOnlyList<ListEntry> Entries,
    IReadOnlySet<string> Missing,
    int Page,
    ListDifference? Difference)
{
    /// <summary>Entries on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Collects all of it. A version or page that cannot be read is the newest, the first.</summary>
    public static async Task<ListPageState> ReadAsync(Archive archive, ResultList list, string? versionText, string? pageText, CancellationToken cancellationToken)
    {
        var (request, _) = SearchUrl.Parse(list.Request);
        var now = list.Live ? await archive.Index.SearchAsync(request.OnPage(1), cancellationToken) : null;
        var version = list.Versions.FirstOrDefault(v => v.Number == Number(versionText)) ?? (list.Versions is [.., var newest] ? newest : null);
        var page = Math.Max(1, Number(pageText) ?? 1);
        IReadOnlyList<ListEntry> entries = version is null
            ? []
            : await archive.Lists.EntriesAsync(list.Id, version.Number, (page - 1) * PageSize, PageSize, cancellationToken);
        var difference = now is null ? null : await ListDifference.ToNowAsync(archive, list, request, cancellationToken);
        return new(new SearchLinks(request), now, version, entries, await MissingAsync(archive, entries, cancellationToken), page, difference);
    }

    private static async Task<IReadOnlySet<string>> MissingAsync(Archive archive, IReadOnlyList<ListEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
            return new HashSet<string>(StringComparer.Ordinal);
        var here = await archive.Index.FindAsync([.. entries.Select(e => e.Id)], cancellationToken);
        var missing = entries.Select(e => e.Id.Value).ToHashSet(StringComparer.Ordinal);
        missing.ExceptWith(here.Select(d => d.Article.Id.Value));
        return missing;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= SearchRequest.MaxPage ? number : null;
}
