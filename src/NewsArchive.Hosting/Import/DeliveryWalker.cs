namespace NewsArchive.Hosting.Import;

/// <summary>A file that an import met.</summary>
/// <param name="Path">The path as given, or below the folder as given.</param>
/// <param name="Length">Its bytes; 0 also for pipes and devices, which are never opened.</param>
/// <param name="Problem">Why it cannot be read; null if nothing speaks against it yet.</param>
internal sealed record DeliveredFile(string Path, long Length, string? Problem = null);

/// <summary>
/// Finds the files to import: files as given, folders to their depth in ordinal order. Hidden entries of a folder are
/// passed over; each file and each folder is met once, whatever links lead to it.
/// </summary>
internal sealed class DeliveryWalker
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>The files of all paths. Never throws; what cannot be read is a file with a problem.</summary>
    public static IEnumerable<DeliveredFile> Walk(IEnumerable<string> paths)
    {
        var walker = new DeliveryWalker();
        return paths.SelectMany(walker.WalkOne);
    }

    private IEnumerable<DeliveredFile> WalkOne(string given)
    {
        // A stack, not recursion: a hostile tree may be as deep as its maker likes.
        var waiting = new Stack<string>([given]);
        while (waiting.TryPop(out var path))
        {
            var (file, entries) = Look(path);
            if (file is not null)
                yield return file;
            for (var i = entries.Count - 1; i >= 0; i--)
                waiting.Push(entries[i]);
        }
    }

    private (DeliveredFile? File, List<string> Entries) Look(string path)
    {
        try
        {
            if (path.Length == 0 || (!File.Exists(path) && !Directory.Exists(path)))
                return (new DeliveredFile(path, 0, "there is no such file or folder"), []);
            if (!_met.Add(RealPath(path)))
                return (null, []);
            return Directory.Exists(path) ? (null, Entries(path)) : (new DeliveredFile(path, LengthOf(path)), []);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (new DeliveredFile(path, 0, problem.Message), []);
        }
    }

    private static List<string> Entries(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Where(e => !Path.GetFileName(e).StartsWith('.')).Order(StringComparer.Ordinal)];

    private static long LengthOf(string path) => Target(path) is FileInfo target ? target.Length : new FileInfo(path).Length;

    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Target(full) is { } target)
            return Path.TrimEndingDirectorySeparator(target.FullName);
        var parent = Path.GetDirectoryName(full);
        return parent is null ? full : Path.Combine(RealPath(parent), Path.GetFileName(full));
    }

    private static FileSystemInfo? Target(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true);
    }
}
