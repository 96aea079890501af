using System.Text.Json;

namespace NewsArchive.Storage.Folders;

/// <summary>
/// Lets one process write in a folder. The system itself gives the lock free when its holder ends, however it ends;
/// a second file says who the holder is, because a locked file cannot be read by others everywhere.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    internal const string LockName = "archive.lock";
    internal const string HolderName = "archive.holder.json";

    private readonly string _folder;
    private readonly FileStream _lock;

    private FolderLock(string folder, FileStream held) => (_folder, _lock) = (folder, held);

    /// <summary>Takes the lock; null where another process has it.</summary>
    public static FolderLock? TryTake(string folder, LockHolder holder)
    {
        var held = TryOpen(folder, FileMode.OpenOrCreate);
        if (held is null)
            return null;
        File.WriteAllText(Path.Combine(folder, HolderName), JsonSerializer.Serialize(holder));
        return new FolderLock(folder, held);
    }

    /// <summary>Who holds the folder for writing; null if nobody does.</summary>
    public static LockHolder? Holder(string folder)
    {
        if (!File.Exists(Path.Combine(folder, LockName)) || !IsHeld(folder))
            return null;
        return ReadHolder(Path.Combine(folder, HolderName));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        File.Delete(Path.Combine(_folder, HolderName));
        _lock.Dispose();
    }

    private static bool IsHeld(string folder)
    {
        try
        {
            // Reading takes a shared lock, so that two who only look never disturb each other.
            using var probe = new FileStream(Path.Combine(folder, LockName), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static FileStream? TryOpen(string folder, FileMode mode)
    {
        var path = Path.Combine(folder, LockName);
        try
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static LockHolder ReadHolder(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<LockHolder>(File.ReadAllText(path)) ?? LockHolder.Unknown;
        }
        catch (Exception problem) when (problem is IOException or JsonException or UnauthorizedAccessException)
        {
            // The holder has the lock but has not said its name yet, or is just leaving.
            return LockHolder.Unknown;
        }
    }
}
