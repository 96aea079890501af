using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting.Import;
using NewsArchive.Hosting.Maintenance;
using NewsArchive.Storage.Folders;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Originals;
using NewsArchive.Storage.ResultLists;

namespace NewsArchive.Hosting;

/// <summary>The open parts of an archive, closed in the reverse of the order in which they were opened.</summary>
internal sealed class ArchiveParts : IAsyncDisposable
{
    private readonly Stack<IDisposable> _open = [];
    private readonly ArchiveOptions _options;
    private readonly bool _readOnly;
    private IArticleIndex? _index;
    private string? _indexProblem;

    private ArchiveParts(ArchiveFolder folder, ArchiveOptions options, bool readOnly)
    {
        (Folder, _options, _readOnly) = (folder, options, readOnly);
        _open.Push(folder);
        var ledger = Opened(LedgerDatabase.Open(folder.LedgerFile, readOnly));
        Catalog = new LedgerCatalog(ledger);
        Lists = Opened(new ResultListStore(ledger, options.Clock));
        var originals = new OriginalStore(folder.OriginalsFolder);
        Tools = new ImportTools(originals, new ImportLedger(ledger), new DeliveryReader(options.Formats), new ArticleExtraction(options.Extractors), options.Workers, options.Clock);
    }

    public ArchiveFolder Folder { get; }

    public LedgerCatalog Catalog { get; }

    public ResultListStore Lists { get; }

    public ImportTools Tools { get; }

    public IArticleIndex Index => _index ?? throw new ArchiveException(_indexProblem ?? "The index is closed.");

    public static ArchiveParts Open(string path, ArchiveMode mode, ArchiveOptions options)
    {
        var readOnly = mode == ArchiveMode.Read;
        if (readOnly)
            BringUpToDate(path, options);
        var folder = readOnly ? ArchiveFolder.OpenToRead(path) : ArchiveFolder.OpenToWrite(path, options.Command, options.Clock);
        ArchiveParts? parts = null;
        try
        {
            parts = new ArchiveParts(folder, options, readOnly);
            parts.OpenIndex(isNeeded: mode != ArchiveMode.Rebuild);
            return parts;
        }
        catch (Exception problem)
        {
            parts?.CloseAll();
            folder.Dispose();
            if (problem is IOException or UnauthorizedAccessException)
                throw new ArchiveException($"The archive in '{path}' cannot be opened: {problem.Message}", problem);
            throw;
        }
    }

    /// <summary>A reader changes nothing, with one exception: a ledger that a killed first start or an older version left is made readable.</summary>
    private static void BringUpToDate(string path, ArchiveOptions options)
    {
        using (var seen = ArchiveFolder.OpenToRead(path))
        {
            if (seen.Holder is not null || !LedgerDatabase.IsBehind(seen.LedgerFile))
                return;
        }

        using var folder = ArchiveFolder.OpenToWrite(path, options.Command, options.Clock);
        LedgerDatabase.Open(folder.LedgerFile, readOnly: false).Dispose();
    }

    /// <summary>Opens another index in the place of the present one.</summary>
    public async Task ReplaceIndexAsync(IArticleIndex index)
    {
        var old = Interlocked.Exchange(ref _index, index);
        if (old is not null)
            await old.DisposeAsync();
    }

    public IArticleIndex OpenIndex(string name) => _options.OpenIndex(Folder.IndexFolder(name), _readOnly);

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Closing writes what is left; on a full disk that fails, and the folder must become free all the same.
            if (Interlocked.Exchange(ref _index, null) is { } index)
                await IndexWrites.DoneAsync(index.DisposeAsync().AsTask());
        }
        finally
        {
            CloseAll();
        }
    }

    private void CloseAll()
    {
        while (_open.TryPop(out var part))
            part.Dispose();
    }

    private void OpenIndex(bool isNeeded)
    {
        if (!_readOnly)
            Prepare();
        try
        {
            _index = OpenIndex(Catalog.IndexName());
        }
        catch (ArchiveException problem) when (!isNeeded)
        {
            _indexProblem = problem.Message;
        }
    }

    /// <summary>Clears away what a killed process left half done.</summary>
    private void Prepare()
    {
        Tools.Originals.Prepare();
        IndexSwap.RemoveOthers(Folder.Path, Catalog.IndexName());
    }

    private T Opened<T>(T part)
        where T : IDisposable
    {
        _open.Push(part);
        return part;
    }
}
