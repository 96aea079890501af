using System.Formats.Tar;
using System.IO.Compression;

namespace NewsArchive.Core.Import.Containers;

/// <summary>The members of containers that are read from front to back: GZIP and TAR.</summary>
internal static class StreamMembers
{
    /// <summary>The one member of a GZIP file.</summary>
    /// <param name="name">The name of the GZIP file; the member's is the same without <c>.gz</c>.</param>
    /// <param name="length">Bytes of the GZIP file.</param>
    /// <param name="open">Opens the GZIP file.</param>
    public static IEnumerable<Member> GZip(string name, long length, Func<Stream> open)
    {
        Stream Open() => new GZipStream(open(), CompressionMode.Decompress);
        yield return new Member(WithoutSuffix(Path.GetFileName(name)), length, Open, Open);
    }

    /// <summary>The files of a TAR archive in their order. Throws <see cref="InvalidDataException"/> where it is damaged.</summary>
    public static IEnumerable<Member> Tar(long length, Func<Stream> open)
    {
        using var reader = new TarReader(open());
        for (var index = 0; Next(reader) is { } entry; index++)
        {
            var at = index;
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
                yield return new Member(entry.Name, Math.Max(length, entry.Length), () => entry.DataStream ?? Stream.Null, () => Reopen(open, at));
        }
    }

    private static TarEntry? Next(TarReader reader)
    {
        try
        {
            return reader.GetNextEntry();
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("it ends too early", e);
        }
    }

    private static GuardedStream Reopen(Func<Stream> open, int index)
    {
        var reader = new TarReader(open());
        for (var i = 0; i < index; i++)
            _ = reader.GetNextEntry();
        return new GuardedStream(reader.GetNextEntry()?.DataStream ?? Stream.Null, long.MaxValue, reader);
    }

    private static string WithoutSuffix(string name)
    {
        if (name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase))
            return name[..^4] + ".tar";
        return name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && name.Length > 3 ? name[..^3] : name;
    }
}
