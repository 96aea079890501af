using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>The ledger as a whole: what is compared with the originals and the index, and what both are rebuilt from.</summary>
public sealed class LedgerCatalog(LedgerDatabase database)
{
    private const string FirstIndex = "index-1";

    /// <summary>The folder name of the index that belongs to the ledger.</summary>
    public string IndexName()
    {
        using var connection = database.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "Value" FROM settings WHERE "Name" = '{SettingRow.Index}'""";
        return command.ExecuteScalar() as string ?? FirstIndex;
    }

    /// <summary>What it holds, in figures.</summary>
    public async Task<LedgerCounts> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        return new LedgerCounts(
            await context.Appearances.Select(a => a.ArticleId).Distinct().CountAsync(cancellationToken),
            await context.Originals.CountAsync(cancellationToken),
            await context.Originals.SumAsync(o => o.Length, cancellationToken),
            await context.Imports.CountAsync(cancellationToken),
            await context.Lists.CountAsync(cancellationToken));
    }

    /// <summary>The names of all originals.</summary>
    public async Task<IReadOnlyList<string>> OriginalsAsync(CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        return await context.Originals.OrderBy(o => o.Key).Select(o => o.Sha256).ToListAsync(cancellationToken);
    }

    /// <summary>The ids of all articles, in their order, each once.</summary>
    public async Task<IReadOnlyList<ArticleId>> ArticlesAsync(CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var ids = new List<ArticleId>();
        await foreach (var text in context.Appearances.Select(a => a.ArticleId).Distinct().Order().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (ArticleId.TryParse(text, out var id))
                ids.Add(id);
        }

        return ids;
    }

    /// <summary>Every original that was read, with the name to read it under, in the order in which they came; twice where it came under two extensions.</summary>
    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var files = await context.ImportFiles
            .Where(f => f.Found > 0)
            .OrderBy(f => f.Key)
            .Join(context.Originals, f => f.OriginalKey, o => o.Key, (f, o) => new { o.Sha256, o.Length, f.Delivery })
            .ToListAsync(cancellationToken);
        return files
            .Select(f => new Delivery(f.Sha256, f.Length, Path.GetFileName(f.Delivery)))
            .DistinctBy(d => (d.Sha256, Path.GetExtension(d.FileName).ToUpperInvariant()))
            .ToList();
    }

    /// <summary>Begins to replace everything that the ledger says of articles, to go with a rebuilt index.</summary>
    public Task<LedgerRebuild> BeginRebuildAsync(CancellationToken cancellationToken) => LedgerRebuild.BeginAsync(database, cancellationToken);
}

/// <summary>An original and the name it was delivered under.</summary>
/// <param name="Sha256">The original.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="FileName">The delivered name without folders.</param>
public sealed record Delivery(string Sha256, long Length, string FileName);
