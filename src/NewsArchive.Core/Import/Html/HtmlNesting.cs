using System.Text;

namespace NewsArchive.Core.Import.Html;

/// <summary>Keeps pages from nesting so deeply that code which walks their tree runs out of stack, which no one can catch.</summary>
internal static class HtmlNesting
{
    /// <summary>The deepest nesting that is left as it is; real pages stay below 100.</summary>
    public const int Deepest = 200;

    // Their end tags may be left out, and a second one closes the first: they do not nest by themselves.
    private static readonly HashSet<string> SelfClosing = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>The page itself, or, where it nests deeper than <see cref="Deepest"/>, the page without the tags below that depth; their text stays.</summary>
    public static string Limit(string html)
    {
        StringBuilder? kept = null;
        var (copied, depth) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            var end = EndOfTag(html, at, out var name);
            if (!name.IsEmpty && !SelfClosing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                var closes = html[at + 1] == '/';
                if (closes ? depth > Deepest : depth >= Deepest)
                {
                    (kept ??= new StringBuilder(html.Length)).Append(html, copied, at - copied).Append(' ');
                    copied = end;
                }

                depth = Math.Max(0, depth + (closes ? -1 : html[end - 2] == '/' ? 0 : 1));
            }

            at = end;
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>Where the tag, comment or script at this place ends; the name is empty for everything but tags.</summary>
    private static int EndOfTag(string html, int at, out ReadOnlySpan<char> name)
    {
        name = default;
        var rest = html.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return After(html, at + 4, "-->");
        var start = at + (rest[1] == '/' ? 2 : 1);
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        if (end == start)
            return at + 1;
        name = html.AsSpan(start, end - start);
        var close = After(html, end, ">");
        if (rest[1] == '/' || !(name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            return close;
        var raw = html.IndexOf("</" + name.ToString(), close, StringComparison.OrdinalIgnoreCase);
        name = default;
        return raw < 0 ? html.Length : After(html, raw, ">");
    }

    private static int After(string html, int from, string mark)
    {
        var at = from <= html.Length ? html.IndexOf(mark, from, StringComparison.Ordinal) : -1;
        return at < 0 ? html.Length : at + mark.Length;
    }
}
