using System.Buffers;
using System.Text;

namespace NewsArchive.Core.Import.Html;

/// <summary>The charset that a page or an XML document declares of itself.</summary>
internal static class HtmlCharset
{
    private const int Searched = 256 * 1024;
    private const int LongestLabel = 40;
    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \"';>/");

    /// <summary>The label in the XML declaration or in a <c>meta</c> element, wherever in the head it stands; null without one.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]).AsSpan();
        if (text.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && After(text[..Math.Max(0, text.IndexOf('>'))], "encoding") is { } declared)
            return declared;
        while (text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            text = text[(at + 5)..];
            var end = text.IndexOf('>');
            if (After(end < 0 ? text : text[..end], "charset") is { } label)
                return label;
        }

        return null;
    }

    private static string? After(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = tag[(at + name.Length)..].TrimStart();
        if (value.IsEmpty || value[0] != '=')
            return null;
        value = value[1..].TrimStart(" \"'");
        var end = value.IndexOfAny(LabelEnds);
        value = end < 0 ? value : value[..end];
        return value.Length is > 0 and <= LongestLabel ? value.ToString() : null;
    }
}
