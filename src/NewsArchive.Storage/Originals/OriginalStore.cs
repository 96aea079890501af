using System.Security.Cryptography;
using NewsArchive.Core;
using NewsArchive.Storage.Folders;

namespace NewsArchive.Storage.Originals;

/// <summary>The delivered files, byte for byte, each under <c>ab/</c> and its SHA-256. A file that is here is never changed.</summary>
public sealed class OriginalStore(string folder)
{
    private const int BufferSize = 1 << 17;
    private const int HashDigits = 64;
    private const string TemporarySuffix = ".part";

    /// <summary>Copies a delivery. Its name exists only once all its bytes are on the disk.</summary>
    /// <exception cref="IOException">The delivery cannot be read.</exception>
    /// <exception cref="ArchiveException">The copy cannot be written: the disk is full, say.</exception>
    public async Task<StoredOriginal> AddAsync(Stream delivery, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(folder, Guid.NewGuid().ToString("N") + TemporarySuffix);
        try
        {
            var original = await CopyAsync(delivery, temporary, cancellationToken);
            Writing(() => Settle(temporary, PathOf(original.Sha256)));
            return original;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The SHA-256 of a stream read to its end, as <see cref="StoredOriginal.Sha256"/>.</summary>
    public static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));

    /// <summary>Whether there is an original of this name.</summary>
    public bool Contains(string sha256) => IsHash(sha256) && File.Exists(PathOf(sha256));

    /// <summary>Opens an original to read it; null if there is none of this name, whatever the name is.</summary>
    public Stream? Open(string sha256)
    {
        if (!Contains(sha256))
            return null;
        return new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
    }

    /// <summary>The names of all originals, in their order.</summary>
    public IEnumerable<string> All() =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Where(IsHash).Order(StringComparer.Ordinal)
            : [];

    /// <summary>Reads an original and compares it with its name. Null if it is sound, else what is wrong in one line.</summary>
    public async Task<string?> VerifyAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            var content = Open(sha256);
            if (content is null)
                return $"original {sha256} is missing";
            await using (content)
            {
                var hash = await HashAsync(content, cancellationToken);
                return hash == sha256 ? null : $"original {sha256} was changed: its bytes now have the SHA-256 {hash}";
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"original {sha256} cannot be read: {problem.Message}";
        }
    }

    /// <summary>Makes the folder ready for copies and removes those that a stop left unfinished. For the one who writes.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(folder);
        foreach (var unfinished in Directory.EnumerateFiles(folder, "*" + TemporarySuffix))
            File.Delete(unfinished);
    }

    private static bool IsHash(string name) => name.Length == HashDigits && name.All(char.IsAsciiHexDigitLower);

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    private static async Task<StoredOriginal> CopyAsync(Stream delivery, string path, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var copy = Writing(() => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));
        using (copy)
        {
            var buffer = new byte[BufferSize];
            for (int read; (read = await delivery.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                Writing(() => copy.Write(buffer, 0, read));
            }

            Writing(() => copy.Flush(flushToDisk: true));
            return new StoredOriginal(Convert.ToHexStringLower(hash.GetHashAndReset()), copy.Length);
        }
    }

    private static void Settle(string temporary, string path)
    {
        if (File.Exists(path))
            return;
        var parent = Path.GetDirectoryName(path)!;
        var isNew = !Directory.Exists(parent);
        Directory.CreateDirectory(parent);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.Move(temporary, path);
        DirectorySync.Flush(parent);
        if (isNew)
            DirectorySync.Flush(Path.GetDirectoryName(parent)!);
    }

    private static void Writing(Action action) => Writing(() =>
    {
        action();
        return true;
    });

    private static T Writing<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The archive cannot store an original: {problem.Message}", problem);
        }
    }
}
