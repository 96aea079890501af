using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.ResultLists;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.ResultLists;

/// <summary>
/// Writes frozen states. Entries come from the index, which may take its time over a million of them; they are
/// written in short transactions under an unfinished state, so that an import beside it never waits for long.
/// </summary>
internal sealed class ListFreezer(LedgerDatabase database, TimeProvider clock) : IDisposable
{
    private const int EntriesAtOnce = 2_000;
    private readonly SemaphoreSlim _one = new(1);

    public async Task<ListVersion?> FreezeAsync(string id, long archiveVersion, IAsyncEnumerable<ListEntry> entries, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (await LedgerWrites.SavedAsync(BeginAsync(id, archiveVersion, cancellationToken)) is not { } version)
                return null;
            var total = 0;
            await foreach (var chunk in entries.Chunk(EntriesAtOnce).WithCancellation(cancellationToken))
            {
                await LedgerWrites.SavedAsync(EntryInsert.AllAsync(database, version.Key, total, chunk, cancellationToken));
                total += chunk.Length;
            }

            return await LedgerWrites.SavedAsync(FinishAsync(version, total, cancellationToken));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    public static ListVersion ToVersion(ListVersionRow row) => new(row.Number, row.Frozen, row.ArchiveVersion, row.Total);

    private async Task<ListVersionRow?> BeginAsync(string id, long archiveVersion, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var list = await context.Lists.Include(l => l.Versions).FirstOrDefaultAsync(l => l.Id == id, cancellationToken);
        if (list is null)
            return null;
        list.Versions.RemoveAll(v => v.Total == ListVersionRow.Unfinished);
        var version = new ListVersionRow
        {
            Number = list.Versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1,
            Frozen = clock.GetUtcNow(),
            ArchiveVersion = archiveVersion,
            Total = ListVersionRow.Unfinished,
        };
        list.Versions.Add(version);
        await context.SaveChangesAsync(cancellationToken);
        return version;
    }

    private async Task<ListVersion> FinishAsync(ListVersionRow version, int total, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        context.Attach(version);
        version.Total = total;
        await context.SaveChangesAsync(cancellationToken);
        return ToVersion(version);
    }
}
