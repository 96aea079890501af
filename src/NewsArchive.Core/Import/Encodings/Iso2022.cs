using System.Text;

namespace NewsArchive.Core.Import.Encodings;

/// <summary>Seven-bit encodings that switch by escape sequences.</summary>
internal static class Iso2022
{
    private const int Japanese = 50220;
    private const int Korean = 50225;

    /// <summary>The encoding that the escape sequences name; null without any, or with bytes above 127.</summary>
    public static Encoding? Encoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0x1b) < 0 || bytes.ContainsAnyInRange((byte)0x80, (byte)0xff))
            return null;
        if (bytes.IndexOf("\x1b$B"u8) >= 0 || bytes.IndexOf("\x1b$@"u8) >= 0)
            return Charsets.Of(Japanese);
        return bytes.IndexOf("\x1b$)C"u8) >= 0 ? Charsets.Of(Korean) : null;
    }
}
