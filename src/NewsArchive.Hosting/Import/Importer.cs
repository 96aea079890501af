using System.Globalization;
using NewsArchive.Core;
using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Import;

/// <summary>Puts an import together and runs it.</summary>
internal static class Importer
{
    public static async Task<ImportReceipt> RunAsync(ArchiveParts parts, IReadOnlyList<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await RefuseGapsAsync(parts);
        var tools = parts.Tools;
        var files = DeliveryWalker.Walk(paths).ToList();
        var tracker = new ImportTracker(progress, files.Sum(f => f.Length));
        var started = tools.Clock.GetUtcNow();
        var id = await tools.Ledger.BeginAsync(started, CancellationToken.None);
        await using var pipeline = new IndexingPipeline(parts.Index, tools.Extraction, tools.Workers);
        var committer = new BatchCommitter(id, parts.Index, pipeline, tools.Ledger, tools.Clock);
        using var known = tools.Ledger.OpenLookup();
        var intake = new DeliveryIntake(tools, new RecordIntake(committer, known), committer, tracker);
        var run = new ImportRun(intake, committer, tracker);
        var isWhole = await run.RunAsync(files, cancellationToken);
        var finished = tools.Clock.GetUtcNow();
        await tools.Ledger.EndAsync(id, finished, !isWhole, CancellationToken.None);
        return new ImportReceipt(id, started, isWhole ? finished : null, run.Receipts) { Interrupted = !isWhole };
    }

    /// <summary>An index that lost articles would keep them lost: the ledger says that they are here already.</summary>
    private static async Task RefuseGapsAsync(ArchiveParts parts)
    {
        var recorded = (await parts.Catalog.CountAsync(CancellationToken.None)).Articles;
        var indexed = parts.Index.Info.Articles;
        if (indexed < recorded)
            throw new ArchiveException(string.Create(CultureInfo.InvariantCulture, $"The index in '{parts.Folder.Path}' holds {indexed:N0} of {recorded:N0} articles: run 'newsarchive reindex' first."));
    }
}
