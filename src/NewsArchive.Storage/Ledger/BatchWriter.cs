using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>Writes one batch in one transaction.</summary>
internal sealed class BatchWriter(LedgerContext context)
{
    public async Task WriteAsync(LedgerBatch batch, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var keys = await OriginalKeysAsync(batch, cancellationToken);
        await using (var insert = new AppearanceInsert(context.Database.GetDbConnection(), transaction.GetDbTransaction()))
        {
            foreach (var (article, origin) in batch.Appearances)
                await insert.ExecuteAsync(article, origin, keys[origin.Original], cancellationToken);
        }

        context.ImportFiles.AddRange(batch.Files.Select(f => ToRow(batch.ImportId, f, keys)));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Dictionary<string, int>> OriginalKeysAsync(LedgerBatch batch, CancellationToken cancellationToken)
    {
        var names = batch.Appearances.Select(a => a.Origin.Original)
            .Concat(batch.Files.Select(f => f.Receipt.Original).OfType<string>())
            .Concat(batch.Originals.Select(o => o.Original.Sha256))
            .ToHashSet(StringComparer.Ordinal);
        var keys = await context.Originals.AsNoTracking()
            .Where(o => names.Contains(o.Sha256))
            .ToDictionaryAsync(o => o.Sha256, o => o.Key, StringComparer.Ordinal, cancellationToken);
        var fresh = batch.Originals
            .Where(o => !keys.ContainsKey(o.Original.Sha256))
            .DistinctBy(o => o.Original.Sha256, StringComparer.Ordinal)
            .Select(o => new OriginalRow { Sha256 = o.Original.Sha256, Length = o.Original.Length, FileName = o.FileName })
            .ToList();
        context.Originals.AddRange(fresh);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var row in fresh)
            keys.Add(row.Sha256, row.Key);
        return keys;
    }

    private static ImportFileRow ToRow(int importId, ImportedFile file, Dictionary<string, int> keys) => new()
    {
        ImportId = importId,
        OriginalKey = file.Receipt.Original is { } original ? keys[original] : null,
        Path = file.Receipt.Path,
        Delivery = file.Delivery,
        Format = file.Receipt.Format,
        Status = file.Status,
        Found = file.Receipt.Found,
        Added = file.Receipt.Added,
        AlreadyHere = file.Receipt.AlreadyHere,
        Rejected = file.Receipt.Rejected,
        Notes = [.. file.Receipt.Problems.Select(p => ToRow(p, true)), .. file.Receipt.Notes.Select(n => ToRow(n, false))],
    };

    private static ImportNoteRow ToRow(ImportProblem problem, bool isProblem) =>
        new() { IsProblem = isProblem, Location = problem.Location, Message = problem.Message };
}
