using NewsArchive.Core;
using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Import;

/// <summary>One import, from the files that were found to the receipt.</summary>
internal sealed class ImportRun(DeliveryIntake intake, BatchCommitter committer, ImportTracker tracker)
{
    private readonly List<FileReceipt> _receipts = [];

    /// <summary>Imports the files in their order. Cancelled, it keeps what was read until then and returns false.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written. What could be committed is kept.</exception>
    public async Task<bool> RunAsync(IEnumerable<DeliveredFile> files, CancellationToken cancellationToken)
    {
        var isWhole = true;
        try
        {
            foreach (var file in files)
                await ImportAsync(file, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            isWhole = false;
        }
        catch (ArchiveException)
        {
            await TryCommitAsync();
            throw;
        }

        await CommitAsync();
        return isWhole;
    }

    /// <summary>What was said of the files so far.</summary>
    public IReadOnlyList<FileReceipt> Receipts => _receipts;

    private async Task ImportAsync(DeliveredFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        tracker.Begin(file);
        await foreach (var _ in intake.TakeAsync(file, cancellationToken))
        {
            if (committer.IsDue)
                await CommitAsync();
        }

        tracker.End();
    }

    private async Task CommitAsync() => _receipts.AddRange((await committer.CommitAsync()).Select(f => f.Receipt));

    private async Task<bool> TryCommitAsync()
    {
        try
        {
            await CommitAsync();
            return true;
        }
        catch (ArchiveException)
        {
            // The failure that brought the import to its end is the one that people hear of.
            return false;
        }
    }
}
