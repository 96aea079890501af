using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.ResultLists;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.ResultLists;

/// <summary>Result lists in the ledger.</summary>
public sealed class ResultListStore(LedgerDatabase database, TimeProvider clock) : IResultListStore, IDisposable
{
    private const int IdLength = 10;

    // Without letters that are taken for digits, so that an id can be read out on the telephone.
    private const string IdAlphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    private readonly ListFreezer _freezer = new(database, clock);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ResultList>> AllAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var rows = await context.Lists.AsNoTracking().Include(l => l.Versions).OrderByDescending(l => l.Key).ToListAsync(cancellationToken);
        return rows.ConvertAll(ToList);
    }

    /// <inheritdoc/>
    public async Task<ResultList?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var row = await context.Lists.AsNoTracking().Include(l => l.Versions).FirstOrDefaultAsync(l => l.Id == id, cancellationToken);
        return row is null ? null : ToList(row);
    }

    /// <inheritdoc/>
    public async Task<ResultList> AddAsync(NewResultList list, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var row = new ResultListRow
        {
            Id = RandomNumberGenerator.GetString(IdAlphabet, IdLength),
            Name = list.Name,
            Created = clock.GetUtcNow(),
            Request = list.Request,
            Live = list.Live,
            Note = list.Note,
            Tags = Joined(list.Tags ?? []),
        };
        context.Lists.Add(row);
        await LedgerWrites.SavedAsync(context.SaveChangesAsync(cancellationToken));
        return ToList(row);
    }

    /// <inheritdoc/>
    public Task<ListVersion?> FreezeAsync(string id, long archiveVersion, IAsyncEnumerable<ListEntry> entries, CancellationToken cancellationToken = default) =>
        _freezer.FreezeAsync(id, archiveVersion, entries, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ListEntry>> EntriesAsync(string id, int version, int skip, int take, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var end = (long)skip + take;
        var rows = await context.Lists
            .Where(l => l.Id == id)
            .SelectMany(l => l.Versions)
            .Where(v => v.Number == version && v.Total != ListVersionRow.Unfinished)
            .Join(context.ListEntries, v => v.Key, e => e.VersionKey, (_, e) => e)
            .Where(e => e.Position >= skip && e.Position < end)
            .OrderBy(e => e.Position)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(ToEntry);
    }

    /// <inheritdoc/>
    public async Task<bool> DescribeAsync(string id, string name, string note, IReadOnlyList<string> tags, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var joined = Joined(tags);
        return 0 < await LedgerWrites.SavedAsync(context.Lists.Where(l => l.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(l => l.Name, name).SetProperty(l => l.Note, note).SetProperty(l => l.Tags, joined),
            cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        return 0 < await LedgerWrites.SavedAsync(context.Lists.Where(l => l.Id == id).ExecuteDeleteAsync(cancellationToken));
    }

    /// <inheritdoc/>
    public void Dispose() => _freezer.Dispose();

    private static string Joined(IReadOnlyList<string> tags) =>
        string.Join('\n', tags.Select(t => t.Replace('\n', ' ').Trim()).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal));

    private static ResultList ToList(ResultListRow row) => new(row.Id, row.Name, row.Created)
    {
        Request = row.Request,
        Live = row.Live,
        Note = row.Note,
        Tags = row.Tags.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        Versions = row.Versions.Where(v => v.Total != ListVersionRow.Unfinished).OrderBy(v => v.Number).Select(ListFreezer.ToVersion).ToList(),
    };

    private static ListEntry ToEntry(ListEntryRow row) =>
        new(ArticleId.TryParse(row.ArticleId, out var id) ? id : default, row.Title, row.Published);
}
