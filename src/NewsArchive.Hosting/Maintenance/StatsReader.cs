using NewsArchive.Core.Searching;
using NewsArchive.Storage.Folders;
using NewsArchive.Storage.Ledger;

namespace NewsArchive.Hosting.Maintenance;

/// <summary>Counts what an archive holds.</summary>
internal static class StatsReader
{
    public static async Task<ArchiveStats> ReadAsync(ArchiveFolder folder, LedgerCatalog catalog, IArticleIndex index, CancellationToken cancellationToken)
    {
        var counts = await catalog.CountAsync(cancellationToken);
        var all = await index.SearchAsync(new SearchRequest { Size = 1 }, cancellationToken);
        return new ArchiveStats
        {
            Articles = all.Total,
            Dated = all.Dated,
            Undated = all.Undated,
            Originals = counts.Originals,
            OriginalBytes = counts.OriginalBytes,
            IndexBytes = BytesBelow(folder.IndexFolder(catalog.IndexName()), "*"),
            LedgerBytes = BytesBelow(folder.Path, Path.GetFileName(folder.LedgerFile) + "*"),
            Imports = counts.Imports,
            Lists = counts.Lists,
            IndexVersion = index.Info.Version,
            Created = folder.Marker.Created,
        };
    }

    private static long BytesBelow(string folder, string pattern) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles(pattern).Sum(f => f.Exists ? f.Length : 0) : 0;
}
