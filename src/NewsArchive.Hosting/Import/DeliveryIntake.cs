using System.Runtime.CompilerServices;
using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Originals;

namespace NewsArchive.Hosting.Import;

/// <summary>Takes in one file: says why not, repeats what an earlier import said of the same bytes, or keeps the original and reads it.</summary>
internal sealed class DeliveryIntake(ImportTools tools, RecordIntake records, BatchCommitter committer, ImportTracker tracker)
{
    private readonly CorpusSideFiles _sideFiles = new();

    /// <summary>Takes in a file and tells of each record when it is taken, so that the caller can commit between two of them.</summary>
    public async IAsyncEnumerable<ImportItem> TakeAsync(DeliveredFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (original, refusal) = await ReceiveAsync(file, cancellationToken);
        if (refusal is not null)
            committer.Finish(Refused(file, refusal));
        if (original is null)
            yield break;

        var tallies = new List<FileTally>();
        try
        {
            var delivery = new SourceFile(original.Sha256, Path.GetFileName(file.Path), original.Length, () => tools.OpenOriginal(original.Sha256));
            foreach (var reading in tools.Reader.Read(delivery, cancellationToken))
            {
                var tally = FileTally.Of(file.Path, reading, original.Sha256);
                tallies.Add(tally);
                await foreach (var item in reading.Items.WithCancellation(cancellationToken))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await records.TakeAsync(item, tally);
                    tracker.Met(item);
                    yield return item;
                }

                tally.End();
            }
        }
        finally
        {
            tallies.ForEach(committer.Finish);
        }
    }

    private static FileTally Refused(DeliveredFile file, string reason)
    {
        var tally = new FileTally(file.Path, file.Path, original: null);
        tally.Reject(file.Path, reason);
        tally.End();
        return tally;
    }

    /// <summary>The original to be read, or why the file is refused, or neither where there is nothing left to do.</summary>
    private async Task<(StoredOriginal? Original, string? Refusal)> ReceiveAsync(DeliveredFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is not null || file.Length == 0)
            return (null, file.Problem ?? "the file is empty");
        try
        {
            if (_sideFiles.Reason(file.Path) is { } reason)
                return PassOver(file, reason);
            if (await RepeatAsync(file, cancellationToken))
                return (null, null);
            return (await StoreAsync(file, cancellationToken), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, problem.Message);
        }
    }

    private (StoredOriginal? Original, string? Refusal) PassOver(DeliveredFile file, string reason)
    {
        var tally = new FileTally(file.Path, file.Path, original: null) { Status = ImportFileStatus.PassedOver };
        tally.Note(file.Path, reason);
        committer.Finish(tally);
        return (null, null);
    }

    /// <summary>The same bytes need not be read again: whatever they hold is here. To know that, they are hashed, and only where some original has their length.</summary>
    private async Task<bool> RepeatAsync(DeliveredFile file, CancellationToken cancellationToken)
    {
        if (!await tools.Ledger.HasLengthAsync(file.Length, cancellationToken))
            return false;
        await using var content = Open(file.Path);
        var hash = await OriginalStore.HashAsync(content, cancellationToken);
        var earlier = await tools.Ledger.FindFinishedAsync(hash, file.Path, cancellationToken);
        foreach (var receipt in earlier)
        {
            committer.Finish(FileTally.Repeated(file.Path, receipt));
            tracker.Skipped(receipt.Found);
        }

        return earlier.Count > 0;
    }

    private async Task<StoredOriginal> StoreAsync(DeliveredFile file, CancellationToken cancellationToken)
    {
        await using var content = Open(file.Path);
        var original = await tools.Originals.AddAsync(content, cancellationToken);
        committer.Batch.Originals.Add((original, Path.GetFileName(file.Path)));
        return original;
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
}
