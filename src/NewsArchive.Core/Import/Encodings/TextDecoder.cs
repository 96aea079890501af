using System.Text;

namespace NewsArchive.Core.Import.Encodings;

/// <summary>Turns delivered bytes into text, whatever their encoding.</summary>
/// <remarks>
/// In this order: a byte order mark; ISO 2022; UTF-16 and UTF-32 that show themselves by their zero bytes; valid UTF-8; the
/// declared charset where its text is plausible; the most plausible code page. A declaration that contradicts valid UTF-8, or gives garbage, loses.
/// </remarks>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">All of its bytes.</param>
    /// <param name="declared">The charset label that the content itself declares; null where it declares none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByteOrderMarks.Find(bytes) is { } mark)
            return Using(mark.Encoding, bytes[mark.Length..]);
        if (KnownContent.Name(bytes) is { } other)
            return DecodedText.None($"it holds {other}, not text");
        if (Iso2022.Encoding(bytes) is { } iso2022)
            return Using(iso2022, bytes);
        if (WideEncodings.Find(bytes) is { } wide)
            return Using(wide, bytes);
        if (KnownContent.IsBinary(bytes))
            return DecodedText.None("it holds binary data, not text");
        if (IsValidUtf8(bytes) || IsDamagedUtf8(bytes))
            return Using(StrictUtf8, bytes);
        return Using(CodePageGuess.Best(bytes, Charsets.Find(declared)), bytes);
    }

    private static DecodedText Using(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        new(Charsets.Lenient(encoding).GetString(bytes), encoding.WebName);

    private static bool IsValidUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>Mostly valid sequences with a few broken ones among them: better replaced than read as another code page.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (valid, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
                bytes = next < 0 ? [] : bytes[next..];
                continue;
            }

            var ok = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            valid += ok ? 1 : 0;
            broken += ok ? 0 : 1;
            bytes = bytes[length..];
        }

        return broken * 8 <= valid;
    }
}
