using System.IO.Compression;

namespace NewsArchive.Core.Import.Containers;

/// <summary>The members of a ZIP archive.</summary>
internal static class ZipMembers
{
    // What other programs put beside the files: not delivered by anyone.
    private static readonly string[] Litter = ["__MACOSX/", ".DS_Store", "Thumbs.db"];

    /// <summary>The members in the order of the archive, folders left out. Throws <see cref="InvalidDataException"/> where the archive is damaged or is a document.</summary>
    /// <param name="open">Opens the archive; the stream can seek.</param>
    /// <param name="limits">How many there may be.</param>
    public static IEnumerable<Member> Read(Func<Stream> open, ContainerLimits limits)
    {
        using var archive = new ZipArchive(open(), ZipArchiveMode.Read);
        if (archive.Entries.Count > limits.MostMembers)
            throw new InvalidDataException($"it has {archive.Entries.Count} members, more than the {limits.MostMembers} that are read");
        if (Document(archive) is { } document)
            throw new InvalidDataException($"it is {document}, which is not read");
        for (var i = 0; i < archive.Entries.Count; i++)
        {
            var (entry, index) = (archive.Entries[i], i);
            if (entry.FullName.EndsWith('/') || Litter.Any(l => entry.FullName.Contains(l, StringComparison.Ordinal)))
                continue;
            yield return new Member(entry.FullName, entry.CompressedLength, entry.Open, () => Reopen(open, index))
            {
                Problem = entry.IsEncrypted ? "it is encrypted; decrypt it before the import" : null,
            };
        }
    }

    private static Stream Reopen(Func<Stream> open, int index)
    {
        var archive = new ZipArchive(open(), ZipArchiveMode.Read);
        return new GuardedStream(archive.Entries[index].Open(), long.MaxValue, archive);
    }

    private static string? Document(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is not null ? "an Office document"
        : archive.Entries is [{ FullName: "mimetype" }, ..] ? "an OpenDocument or EPUB file"
        : null;
}
