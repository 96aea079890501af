using System.Text;

namespace NewsArchive.Core.Import.Encodings;

/// <summary>Encodings by the labels that people write.</summary>
internal static class Charsets
{
    // What browsers do: the label promises less than the bytes hold.
    private static readonly Dictionary<string, string> Widened = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso-8859-1"] = "windows-1252", ["latin1"] = "windows-1252", ["us-ascii"] = "windows-1252", ["ascii"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254", ["gb2312"] = "gb18030", ["gbk"] = "gb18030", ["x-gbk"] = "gb18030",
        ["x-sjis"] = "shift_jis", ["sjis"] = "shift_jis", ["cp1251"] = "windows-1251", ["cp1252"] = "windows-1252", ["cp1250"] = "windows-1250",
        ["win-1251"] = "windows-1251", ["utf8"] = "utf-8", ["unicode"] = "utf-8", ["koi8r"] = "koi8-r", ["koi8"] = "koi8-r", ["ksc5601"] = "ks_c_5601-1987",
    };

    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a label; null where the label is unknown, or names a UTF that the bytes have already been found not to be.</summary>
    public static Encoding? Find(string? label)
    {
        var name = label?.Trim(' ', '"', '\'', ';') ?? "";
        if (name.Length is 0 or > 40)
            return null;
        name = Widened.GetValueOrDefault(name, name);
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a code page number that a file gives; null where there is none.</summary>
    public static Encoding? Find(int codePage)
    {
        try
        {
            return Encoding.GetEncoding(codePage);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a code page number that this library uses.</summary>
    public static Encoding Of(int codePage) => Encoding.GetEncoding(codePage);

    /// <summary>The same encoding, which replaces what it cannot read.</summary>
    public static Encoding Lenient(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\ufffd"));

    /// <summary>The same encoding, which throws <see cref="DecoderFallbackException"/> at what it cannot read.</summary>
    public static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
