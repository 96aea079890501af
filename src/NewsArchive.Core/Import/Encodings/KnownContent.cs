namespace NewsArchive.Core.Import.Encodings;

/// <summary>Content that is not text, whatever the file is called.</summary>
internal static class KnownContent
{
    private const int Sample = 64 * 1024;

    private static readonly (byte[] Magic, string Name)[] Magics =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of an old Office program"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([(byte)'M', (byte)'Z', 0x90, 0], "a program"),
        ("Rar!\x1a"u8.ToArray(), "a RAR archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "an XZ archive"),
        ("BZh9"u8.ToArray(), "a bzip2 archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ("SQLite format 3\0"u8.ToArray(), "a database"),
        ("ID3"u8.ToArray(), "a sound"),
        ("OggS"u8.ToArray(), "a sound"),
        ("RIFF"u8.ToArray(), "a sound or a film"),
        ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive"),
        ([0x1F, 0x8B, 8], "a GZIP archive"),
    ];

    /// <summary>What the first bytes say the content is (<c>a PDF document</c>); null where it may be text.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Magics)
        {
            if (bytes.StartsWith(magic))
                return name;
        }

        return null;
    }

    /// <summary>Whether more than one byte in twenty is a control character that no text uses.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
            controls += b < 32 && b is not ((>= 7 and <= 13) or 27) ? 1 : 0;
        return controls * 20 > sample.Length;
    }
}
