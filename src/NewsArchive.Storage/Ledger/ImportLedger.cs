using Microsoft.EntityFrameworkCore;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>What was imported, from where, and what the imports said of it.</summary>
public sealed class ImportLedger(LedgerDatabase database)
{
    /// <summary>Records that an import begins; returns its number. One that has no end yet was killed: only one process imports at a time.</summary>
    public async Task<int> BeginAsync(DateTimeOffset started, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        await LedgerWrites.SavedAsync(context.Imports.Where(i => i.Finished == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.Interrupted, true), cancellationToken));
        var row = new ImportRow { Started = started };
        context.Imports.Add(row);
        await LedgerWrites.SavedAsync(context.SaveChangesAsync(cancellationToken));
        return row.Id;
    }

    /// <summary>Records a batch, wholly or not at all.</summary>
    /// <exception cref="ArchiveException">It cannot be written: the disk is full, say.</exception>
    public async Task CommitAsync(LedgerBatch batch, CancellationToken cancellationToken)
    {
        if (batch.IsEmpty)
            return;
        await using var context = database.CreateContext();
        await LedgerWrites.SavedAsync(new BatchWriter(context).WriteAsync(batch, cancellationToken));
    }

    /// <summary>Records that an import ended, or was interrupted.</summary>
    public async Task EndAsync(int importId, DateTimeOffset finished, bool interrupted, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        await LedgerWrites.SavedAsync(context.Imports.Where(i => i.Id == importId).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Finished, interrupted ? null : finished).SetProperty(i => i.Interrupted, interrupted),
            cancellationToken));
    }

    /// <summary>A lookup for the reader of an import.</summary>
    public ArticleLookup OpenLookup() => new(database.OpenConnection());

    /// <summary>Whether any original has this many bytes: if none has, a delivery need not be hashed to know that it is new.</summary>
    public async Task<bool> HasLengthAsync(long length, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        return await context.Originals.AnyAsync(o => o.Length == length, cancellationToken);
    }

    /// <summary>What an earlier import said of the same bytes under a name with the same extension, when it read them to their end; else nothing.</summary>
    /// <param name="sha256">The bytes.</param>
    /// <param name="delivery">The path they come under now; it stands in the receipts instead of the earlier one.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyList<FileReceipt>> FindFinishedAsync(string sha256, string delivery, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var files = await context.ImportFiles.AsNoTracking()
            .Include(f => f.Notes)
            .Where(f => context.Originals.Any(o => o.Key == f.OriginalKey && o.Sha256 == sha256))
            .OrderBy(f => f.Key)
            .ToListAsync(cancellationToken);
        var finished = files
            .Where(f => string.Equals(Path.GetExtension(f.Delivery), Path.GetExtension(delivery), StringComparison.OrdinalIgnoreCase))
            .GroupBy(f => (f.ImportId, f.Delivery))
            .LastOrDefault(g => g.All(f => f.Status is ImportFileStatus.Finished or ImportFileStatus.Rejected) && g.Any(f => f.Status == ImportFileStatus.Finished));
        return finished is null ? [] : [.. finished.Select(f => ReceiptReader.ToReceipt(f, sha256) with { Path = delivery + f.Path[f.Delivery.Length..] })];
    }

    /// <summary>The receipts of all imports, newest first.</summary>
    public async Task<IReadOnlyList<ImportReceipt>> ReceiptsAsync(CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        return await ReceiptReader.AllAsync(context, cancellationToken);
    }

    /// <summary>Every place where the article stands, its origin first.</summary>
    public async Task<IReadOnlyList<Origin>> OriginsAsync(ArticleId article, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var places = await context.Appearances
            .Where(a => a.ArticleId == article.Value)
            .OrderBy(a => a.Key)
            .Join(context.Originals, a => a.OriginalKey, o => o.Key, (a, o) => new { o.Sha256, o.FileName, a.Member, a.Record, a.Offset })
            .ToListAsync(cancellationToken);
        return places.ConvertAll(p => new Origin(p.Sha256, p.FileName, p.Member.Length == 0 ? null : p.Member, p.Record, p.Offset));
    }
}
