using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting.Maintenance;
using NewsArchive.Storage;

namespace NewsArchive.Hosting;

/// <summary>One archive in one folder: originals, ledger, lists and index behind one door. Safe for use by several threads at once.</summary>
public sealed class Archive : IAsyncDisposable
{
    private Archive(string folder) => Folder = folder;

    /// <summary>The data folder, in full.</summary>
    public string Folder { get; }

    /// <summary>The process that holds the folder for writing, when it is another one; null otherwise.</summary>
    public LockHolder? Holder { get; private init; }

    /// <summary>The index. Ask for it anew for each operation: a rebuild puts another in its place.</summary>
    public IArticleIndex Index => throw new NotSupportedException();

    /// <summary>The result lists.</summary>
    public IResultListStore Lists => throw new NotSupportedException();

    /// <summary>Opens the archive in a folder.</summary>
    /// <exception cref="ArchiveException">The folder is not an archive, is of a newer version, is damaged, or is held by another process.</exception>
    public static Archive Open(string folder, ArchiveMode mode, ArchiveOptions? options = null) => throw new NotSupportedException();

    /// <summary>Imports files and folders. Ends early and marks the receipt as interrupted when cancelled; what was read until then is kept.</summary>
    /// <exception cref="ArchiveException">The archive could not be written: the disk is full, say. What was committed is kept.</exception>
    public Task<ImportReceipt> ImportAsync(IReadOnlyList<string> paths, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>The receipts of all imports, newest first.</summary>
    public Task<IReadOnlyList<ImportReceipt>> ReceiptsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>One article with its mentions; null if there is none with this id.</summary>
    public Task<ArticleDocument?> FindAsync(ArticleId id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Every place in the originals where the article stands, the first of which is its origin.</summary>
    public Task<IReadOnlyList<Origin>> OriginsAsync(ArticleId id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Opens an original as it was delivered; null if there is none with this SHA-256.</summary>
    public Stream? OpenOriginal(string sha256) => throw new NotSupportedException();

    /// <summary>Saves a list and, if asked, freezes it now. An empty name is filled in from the query.</summary>
    public Task<ResultList> SaveListAsync(NewResultList list, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Freezes the request of a list as its next version; null if there is no such list.</summary>
    public Task<ListVersion?> FreezeListAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Reads all originals again into a new index, which then takes the place of the old one.</summary>
    public Task<ReindexReport> ReindexAsync(IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Hashes every original and compares ledger and index, article by article.</summary>
    public Task<VerifyReport> VerifyAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>What the archive holds.</summary>
    public Task<ArchiveStats> StatsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Closes index and ledger and gives the folder free.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
