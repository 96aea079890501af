using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting.Import;
using NewsArchive.Hosting.Maintenance;
using NewsArchive.Hosting.ResultLists;
using NewsArchive.Storage.Folders;

namespace NewsArchive.Hosting;

/// <summary>One archive in one folder: originals, ledger, lists and index behind one door. Safe for use by several threads at once; imports and rebuilds run one after the other.</summary>
public sealed class Archive : IAsyncDisposable
{
    private readonly ArchiveParts _parts;
    private readonly SemaphoreSlim _writing = new(1);

    private Archive(ArchiveParts parts) => _parts = parts;

    /// <summary>The data folder, in full.</summary>
    public string Folder => _parts.Folder.Path;

    /// <summary>The process that holds the folder for writing, when it is another one; null otherwise.</summary>
    public LockHolder? Holder => _parts.Folder.Holder;

    /// <summary>As <see cref="Holder"/>, in words for people.</summary>
    public string? HeldBy => Holder?.ToString();

    /// <summary>The index. Ask for it anew for each operation: a rebuild puts another in its place.</summary>
    public IArticleIndex Index => _parts.Index;

    /// <summary>The result lists.</summary>
    public IResultListStore Lists => _parts.Lists;

    /// <summary>Opens the archive in a folder.</summary>
    /// <exception cref="ArchiveException">The folder is not an archive, is of a newer version, is damaged, or is held by another process.</exception>
    public static Archive Open(string folder, ArchiveMode mode, ArchiveOptions? options = null) =>
        new(ArchiveParts.Open(folder, mode, options ?? new ArchiveOptions()));

    /// <summary>Imports files and folders. Ends early and marks the receipt as interrupted when cancelled; what was read until then is kept.</summary>
    /// <exception cref="ArchiveException">The archive could not be written: the disk is full, say. What was committed is kept.</exception>
    public Task<ImportReceipt> ImportAsync(IReadOnlyList<string> paths, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        AloneAsync(() => Importer.RunAsync(_parts, paths, progress, cancellationToken));

    /// <summary>The receipts of all imports, newest first.</summary>
    public Task<IReadOnlyList<ImportReceipt>> ReceiptsAsync(CancellationToken cancellationToken = default) =>
        _parts.Tools.Ledger.ReceiptsAsync(cancellationToken);

    /// <summary>One article with its mentions; null if there is none with this id.</summary>
    public async Task<ArticleDocument?> FindAsync(ArticleId id, CancellationToken cancellationToken = default) =>
        await Index.FindAsync([id], cancellationToken) is [var document] ? document : null;

    /// <summary>Every place in the originals where the article stands, the first of which is its origin.</summary>
    public Task<IReadOnlyList<Origin>> OriginsAsync(ArticleId id, CancellationToken cancellationToken = default) =>
        _parts.Tools.Ledger.OriginsAsync(id, cancellationToken);

    /// <summary>Opens an original as it was delivered; null if there is none with this SHA-256.</summary>
    public Stream? OpenOriginal(string sha256) => _parts.Tools.Originals.Open(sha256);

    /// <summary>Saves a list and, if asked, freezes it now. An empty name is filled in from the query.</summary>
    public Task<ResultList> SaveListAsync(NewResultList list, CancellationToken cancellationToken = default) =>
        new ListMaker(Lists, Index).SaveAsync(list, cancellationToken);

    /// <summary>Freezes the request of a list as its next version; null if there is no such list.</summary>
    public async Task<ListVersion?> FreezeListAsync(string id, CancellationToken cancellationToken = default) =>
        await Lists.FindAsync(id, cancellationToken) is { } list ? await new ListMaker(Lists, Index).FreezeAsync(list, cancellationToken) : null;

    /// <summary>Reads all originals again into a new index, which then takes the place of the old one. Cancelled, it throws and leaves everything as it was.</summary>
    /// <exception cref="ArchiveException">The new index could not be written; the old one stands.</exception>
    public Task<ReindexReport> ReindexAsync(IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        AloneAsync(() => IndexSwap.RunAsync(_parts, progress, cancellationToken));

    /// <summary>Hashes every original and compares ledger and index, article by article.</summary>
    public Task<VerifyReport> VerifyAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default) =>
        new ArchiveVerifier(_parts.Tools.Originals, _parts.Catalog, Index).RunAsync(progress, cancellationToken);

    /// <summary>What the archive holds.</summary>
    public Task<ArchiveStats> StatsAsync(CancellationToken cancellationToken = default) =>
        StatsReader.ReadAsync(_parts.Folder, _parts.Catalog, Index, cancellationToken);

    /// <summary>Closes index and ledger and gives the folder free.</summary>
    public async ValueTask DisposeAsync()
    {
        await _parts.DisposeAsync();
        _writing.Dispose();
    }

    private async Task<T> AloneAsync<T>(Func<Task<T>> work)
    {
        await _writing.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _writing.Release();
        }
    }
}
