using System.Text;

namespace NewsArchive.Core.Import.Encodings;

/// <summary>UTF-16 and UTF-32 without a byte order mark.</summary>
/// <remarks>
/// Text has spaces and line breaks: as two-byte units they are 0020 and 000A at even offsets, in one byte order only, and most units
/// share a few high bytes. Bytes of another encoding fail one of these.
/// </remarks>
internal static class WideEncodings
{
    private const int Sample = 8192;
    private const int Shortest = 8;

    /// <summary>The encoding; null where the bytes are not wide text.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Shortest || bytes.IndexOf((byte)0) < 0)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (bytes.Length % 4 == 0 && LooksUtf32(sample, bigEndian: false))
            return new UTF32Encoding(bigEndian: false, byteOrderMark: false);
        if (bytes.Length % 4 == 0 && LooksUtf32(sample, bigEndian: true))
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false);
        if (bytes.Length % 2 != 0)
            return null;
        if (LooksUtf16(sample, highByte: 1))
            return Encoding.Unicode;
        return LooksUtf16(sample, highByte: 0) ? Encoding.BigEndianUnicode : null;
    }

    private static bool LooksUtf32(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var units = sample.Length / 4;
        var plausible = 0;
        for (var i = 0; i < units; i++)
        {
            var unit = sample.Slice(i * 4, 4);
            var code = bigEndian ? System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(unit) : System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(unit);
            plausible += code is >= 9 and <= 0x10FFFF && Rune.IsValid(code) ? 1 : 0;
        }

        return plausible == units;
    }

    private static bool LooksUtf16(ReadOnlySpan<byte> sample, int highByte)
    {
        Span<int> highs = stackalloc int[256];
        var (units, blanks, bad) = (sample.Length / 2, 0, 0);
        for (var i = 0; i < units; i++)
        {
            var (high, low) = (sample[(i * 2) + highByte], sample[(i * 2) + 1 - highByte]);
            highs[high]++;
            blanks += high == 0 && low is 0x20 or 0x0a or 0x0d ? 1 : 0;
            bad += (high == 0 && low < 9) || high is 0xfe or 0xff && low >= 0xfe ? 1 : 0;
        }

        highs.Sort();
        var common = highs[^1] + highs[^2] + highs[^3];
        return bad == 0 && blanks * 60 >= units && (common * 10 >= units * 9 || IsHan(sample, highByte));
    }

    private static bool IsHan(ReadOnlySpan<byte> sample, int highByte)
    {
        var (units, han) = (sample.Length / 2, 0);
        for (var i = 0; i < units; i++)
            han += sample[(i * 2) + highByte] is (>= 0x30 and <= 0x9f) or (>= 0xac and <= 0xd7) or 0xff or 0 ? 1 : 0;
        return han * 10 >= units * 9;
    }
}
