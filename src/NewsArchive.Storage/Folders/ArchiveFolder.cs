using NewsArchive.Core;

namespace NewsArchive.Storage.Folders;

/// <summary>A data folder that is known to be an archive, and where its parts lie in it.</summary>
/// <remarks><c>archive.json</c> (marker), <c>ledger.db</c>, <c>originals/</c>, one <c>index-N/</c>, and while a process writes <c>archive.lock</c>.</remarks>
public sealed class ArchiveFolder : IDisposable
{
    private readonly FolderLock? _lock;

    private ArchiveFolder(string path, ArchiveMarker marker, FolderLock? held)
    {
        (Path, Marker, _lock) = (path, marker, held);
    }

    /// <summary>The folder, in full.</summary>
    public string Path { get; }

    /// <summary>What its marker says.</summary>
    public ArchiveMarker Marker { get; }

    /// <summary>The ledger's file.</summary>
    public string LedgerFile => System.IO.Path.Combine(Path, "ledger.db");

    /// <summary>Where the originals are.</summary>
    public string OriginalsFolder => System.IO.Path.Combine(Path, "originals");

    /// <summary>Who holds the folder for writing now; null if nobody does.</summary>
    public LockHolder? Holder => _lock is null ? FolderLock.Holder(Path) : null;

    /// <summary>The folder of an index by its name.</summary>
    public string IndexFolder(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Opens an archive that exists, to read it only.</summary>
    /// <exception cref="ArchiveException">There is none, it is damaged, or it is of a newer version.</exception>
    public static ArchiveFolder OpenToRead(string path) => Guarded(path, full =>
    {
        var marker = Directory.Exists(full) ? ReadOwn(full) : null;
        return marker is null
            ? throw new ArchiveException($"There is no archive in '{path}' yet; 'newsarchive import PATH' or 'newsarchive serve' begins one.")
            : new ArchiveFolder(full, marker, held: null);
    });

    /// <summary>Opens an archive to write in it, or begins one in an empty or missing folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="command">What this process does, for others who find the folder held.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArchiveException">The folder is another's, damaged, of a newer version, or held by another process.</exception>
    public static ArchiveFolder OpenToWrite(string path, string command, TimeProvider clock) => Guarded(path, full =>
    {
        Directory.CreateDirectory(full);
        _ = ReadOwn(full);
        var held = FolderLock.TryTake(full, new LockHolder(command, Environment.ProcessId, clock.GetUtcNow()))
            ?? throw new ArchiveException($"The archive in '{path}' is in use by {FolderLock.Holder(full) ?? LockHolder.Unknown}; stop it or wait, then try again.");
        try
        {
            return new ArchiveFolder(full, ReadOwn(full) ?? Begin(full, clock), held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    });

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();

    private static ArchiveMarker Begin(string folder, TimeProvider clock)
    {
        var marker = new ArchiveMarker(ArchiveMarker.CurrentFormat, clock.GetUtcNow());
        marker.Write(folder);
        return marker;
    }

    private static ArchiveMarker? ReadOwn(string folder)
    {
        var marker = ArchiveMarker.Read(folder);
        if (marker is null && Directory.EnumerateFileSystemEntries(folder).Any(IsForeign))
            throw new ArchiveException($"'{folder}' is not an archive: it holds other files and no {ArchiveMarker.FileName}. Choose an empty folder with --data.");
        return marker;
    }

    /// <summary>A note for people, hidden files and what a first start leaves behind when it is killed do not make a folder somebody else's.</summary>
    private static bool IsForeign(string entry)
    {
        var name = System.IO.Path.GetFileName(entry);
        return name is not ("README.md" or FolderLock.LockName or FolderLock.HolderName or ArchiveMarker.FileName + ".new") && !name.StartsWith('.');
    }

    private static ArchiveFolder Guarded(string path, Func<string, ArchiveFolder> open)
    {
        try
        {
            return open(System.IO.Path.GetFullPath(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ArchiveException($"The data folder '{path}' cannot be used: {problem.Message}", problem);
        }
    }
}
