namespace NewsArchive.Core.Import;

/// <summary>One delivered file, or one member of a delivered archive, ready to be read.</summary>
/// <remarks>The name may be anything: it is shown, never used as a path.</remarks>
public sealed class SourceFile
{
    private const int HeadLength = 4096;
    private readonly Func<Stream> _open;
    private byte[]? _head;

    /// <summary>Describes a file.</summary>
    /// <param name="original">SHA-256 of the delivery, 64 hexadecimal digits.</param>
    /// <param name="fileName">The delivered name without folders.</param>
    /// <param name="length">Bytes; -1 where not known before reading.</param>
    /// <param name="open">Opens the content from its beginning; may be called more than once.</param>
    /// <param name="member">The path inside the delivered archive, if it is a member of one.</param>
    public SourceFile(string original, string fileName, long length, Func<Stream> open, string? member = null)
    {
        (Original, FileName, Length, Member, _open) = (original, fileName, length, member, open);
    }

    /// <summary>SHA-256 of the delivery.</summary>
    public string Original { get; }

    /// <summary>The delivered name without folders.</summary>
    public string FileName { get; }

    /// <summary>Bytes, or -1.</summary>
    public long Length { get; }

    /// <summary>The path inside the delivered archive; null for the delivery itself.</summary>
    public string? Member { get; }

    /// <summary>What people read: <c>wire.zip › a/b.html</c>.</summary>
    public string DisplayName => Member is null ? FileName : $"{FileName} › {Member}";

    /// <summary>Lower-case extension with its dot, of the member if it is one; empty if there is none.</summary>
    public string Extension => Path.GetExtension(Member ?? FileName).ToLowerInvariant();

    /// <summary>The first 4,096 bytes, or fewer: enough for a format to recognise its own.</summary>
    public ReadOnlySpan<byte> Head => _head ??= ReadHead();

    /// <summary>Opens the content from its beginning. May throw <see cref="IOException"/>.</summary>
    public Stream Open() => _open();

    private byte[] ReadHead()
    {
        using var stream = Open();
        var buffer = new byte[HeadLength];
        var read = stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        return buffer.AsSpan(0, read).ToArray();
    }
}
