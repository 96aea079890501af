using System.Globalization;
using NewsArchive.Core;
using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Maintenance;

/// <summary>
/// Puts a rebuilt index in the place of the old one. The ledger names the index that belongs to it, and its one
/// transaction is the moment of the change: until then the old index stands, whatever happens.
/// </summary>
internal static class IndexSwap
{
    private const string Prefix = "index-";

    public static async Task<ReindexReport> RunAsync(ArchiveParts parts, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var old = parts.Catalog.IndexName();
        var name = NextName(old);
        Remove(parts.Folder.IndexFolder(name));
        var deliveries = await parts.Catalog.DeliveriesAsync(cancellationToken);
        var index = parts.OpenIndex(name);
        var isInPlace = false;
        try
        {
            await using var ledger = await parts.Catalog.BeginRebuildAsync(cancellationToken);
            var report = await new IndexRebuild(parts.Tools, index, ledger, progress).RunAsync(deliveries, cancellationToken);
            await ledger.CommitAsync(name, cancellationToken);
            isInPlace = true;
            await parts.ReplaceIndexAsync(index);
            Remove(parts.Folder.IndexFolder(old));
            return report;
        }
        finally
        {
            if (!isInPlace)
            {
                await index.DisposeAsync();
                Remove(parts.Folder.IndexFolder(name));
            }
        }
    }

    /// <summary>Removes the indexes that a rebuild left behind when it was killed, before or after the change.</summary>
    public static void RemoveOthers(string folder, string current)
    {
        foreach (var index in Directory.EnumerateDirectories(folder, Prefix + "*").Where(d => Path.GetFileName(d) != current))
            Remove(index);
    }

    private static string NextName(string name) =>
        Prefix + (int.Parse(name.AsSpan(Prefix.Length), CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The index folder '{folder}' cannot be removed: {problem.Message}", problem);
        }
    }
}
