using System.Globalization;
using System.Text;

namespace NewsArchive.Core.Import.Reuters;

/// <summary>The little SGML that the collection uses: elements that do not nest in themselves, and character references.</summary>
internal static class SgmlText
{
    /// <summary>An element that was found.</summary>
    internal readonly ref struct Found(ReadOnlySpan<char> attributes, ReadOnlySpan<char> content, int end)
    {
        /// <summary>What stands between the tag's name and its <c>&gt;</c>.</summary>
        public ReadOnlySpan<char> Attributes { get; } = attributes;

        /// <summary>What stands between the tags.</summary>
        public ReadOnlySpan<char> Content { get; } = content;

        /// <summary>Where the end tag ends; 0 where there is no such element.</summary>
        public int End { get; } = end;
    }

    /// <summary>The first element of this name; empty where there is none or it is not closed.</summary>
    public static Found Element(ReadOnlySpan<char> text, string name)
    {
        for (var at = 0; ;)
        {
            var open = text[at..].IndexOf(name, StringComparison.Ordinal);
            if (open < 0)
                return default;
            open += at;
            at = open + name.Length;
            if (open == 0 || text[open - 1] != '<' || at >= text.Length || (text[at] != '>' && text[at] != ' '))
                continue;
            return Close(text, name, at);
        }
    }

    /// <summary>The value of an attribute in double quotes; null where there is none.</summary>
    public static string? Attribute(ReadOnlySpan<char> attributes, string name)
    {
        var at = attributes.IndexOf(name + "=\"", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var value = attributes[(at + name.Length + 2)..];
        var end = value.IndexOf('"');
        return end > 0 ? value[..end].ToString() : null;
    }

    /// <summary>Resolves character references; those to control characters (<c>&amp;#5;</c>, wire codes) become nothing.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
            return text.ToString();
        var result = new StringBuilder(text.Length);
        while (true)
        {
            var at = text.IndexOf('&');
            if (at < 0)
                return result.Append(text).ToString();
            result.Append(text[..at]);
            text = text[(at + Reference(text[at..], result))..];
        }
    }

    private static Found Close(ReadOnlySpan<char> text, string name, int at)
    {
        var tagEnd = text[at..].IndexOf('>');
        if (tagEnd < 0)
            return default;
        var content = text[(at + tagEnd + 1)..];
        var close = content.IndexOf("</" + name + ">", StringComparison.Ordinal);
        return close < 0
            ? default
            : new Found(text.Slice(at, tagEnd), content[..close], text.Length - content.Length + close + name.Length + 3);
    }

    /// <summary>Appends what the reference at the start of the text stands for and returns its length; a bare <c>&amp;</c> stands for itself.</summary>
    private static int Reference(ReadOnlySpan<char> text, StringBuilder result)
    {
        var end = text[..Math.Min(text.Length, 10)].IndexOf(';');
        var name = end > 1 ? text[1..end] : default;
        if (name is "lt" or "gt" or "amp")
            result.Append(name[0] == 'l' ? '<' : name[0] == 'g' ? '>' : '&');
        else if (name.Length > 1 && name[0] == '#' && int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            AppendCode(result, code);
        else
        {
            result.Append('&');
            return 1;
        }

        return end + 1;
    }

    private static void AppendCode(StringBuilder result, int code)
    {
        if (code is >= 32 and not (>= 127 and < 160) && Rune.IsValid(code))
            result.Append(new Rune(code).ToString());
    }
}
