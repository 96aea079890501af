using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>Turns rows back into receipts.</summary>
internal static class ReceiptReader
{
    public static async Task<IReadOnlyList<ImportReceipt>> AllAsync(LedgerContext context, CancellationToken cancellationToken)
    {
        var imports = await context.Imports.AsNoTracking().OrderByDescending(i => i.Id).ToListAsync(cancellationToken);
        var files = await context.ImportFiles.AsNoTracking().Include(f => f.Notes).OrderBy(f => f.Key).ToListAsync(cancellationToken);
        var names = await context.Originals.AsNoTracking().ToDictionaryAsync(o => o.Key, o => o.Sha256, cancellationToken);
        var byImport = files.ToLookup(f => f.ImportId);
        return imports.ConvertAll(i => ToReceipt(i, byImport[i.Id].Select(f => ToReceipt(f, f.OriginalKey is { } key ? names[key] : null))));
    }

    public static FileReceipt ToReceipt(ImportFileRow file, string? sha256) => new(file.Path, sha256)
    {
        Format = file.Format,
        Found = file.Found,
        Added = file.Added,
        AlreadyHere = file.AlreadyHere,
        Rejected = file.Rejected,
        Problems = Notes(file, isProblem: true),
        Notes = Notes(file, isProblem: false),
    };

    private static ImportReceipt ToReceipt(ImportRow row, IEnumerable<FileReceipt> files) =>
        new(row.Id, row.Started, row.Finished, files.ToList()) { Interrupted = row.Interrupted };

    private static List<ImportProblem> Notes(ImportFileRow file, bool isProblem) =>
        file.Notes.Where(n => n.IsProblem == isProblem).OrderBy(n => n.Key).Select(n => new ImportProblem(n.Location, n.Message)).ToList();
}
