using System.Text;
using AngleSharp.Dom;

namespace NewsArchive.Core.Import.Html;

/// <summary>The text under an element as a reader sees it: one string for each block.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "A", "ABBR", "ACRONYM", "B", "BDI", "BDO", "BIG", "CITE", "CODE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "INS", "KBD", "LABEL", "MARK", "Q", "RB", "RUBY", "RT", "S", "SAMP", "SMALL", "SPAN", "STRIKE", "STRONG", "SUB", "SUP", "TT", "U", "VAR", "WBR", "TD", "TH", "IMG",
    };

    /// <summary>The blocks in the order of the page, white space collapsed; parts around the article are left out when asked.</summary>
    /// <remarks>
    /// Walks without recursion: nesting is limited before, but the stack is not worth a bet. It counts children itself: asking a node for
    /// its next sibling takes as long as it has siblings.
    /// </remarks>
    public static List<string> Blocks(INode root, bool skipOutside)
    {
        var blocks = new List<string>();
        var current = new StringBuilder();
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                Leave(at.Node, current, blocks);
                continue;
            }

            var child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            if (Enter(child, current, blocks, skipOutside))
                open.Push((child, 0));
        }

        Close(current, blocks);
        return blocks;
    }

    private static bool Enter(INode node, StringBuilder current, List<string> blocks, bool skipOutside)
    {
        if (node is IText text)
            Append(current, text.Data, Preserves(text.ParentElement));
        if (node is not IElement element || PageParts.IsSilent(element) || (skipOutside && PageParts.IsOuter(element)))
            return false;
        if (element.TagName is "BR" or "HR")
            Break(current, blocks);
        else if (element.TagName is "TD" or "TH" && current.Length > 0)
            current.Append(" | ");
        else if (!Inline.Contains(element.TagName))
            Close(current, blocks);
        return true;
    }

    private static void Leave(INode node, StringBuilder current, List<string> blocks)
    {
        if (node is IElement element && element.TagName is not ("BR" or "HR") && !Inline.Contains(element.TagName))
            Close(current, blocks);
    }

    private static bool Preserves(IElement? element) => element is { TagName: "PRE" } or { ParentElement.TagName: "PRE" };

    private static void Append(StringBuilder current, string text, bool preserve)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) || (preserve && c is '\n') || c is '\u00a0' or '\u3000')
                current.Append(c is '\u00a0' ? ' ' : c);
            else if (current.Length > 0 && current[^1] is not (' ' or '\n'))
                current.Append(' ');
        }
    }

    /// <summary>One break is a new line; two are a new paragraph.</summary>
    private static void Break(StringBuilder current, List<string> blocks)
    {
        if (current.Length > 0 && current[^1] == '\n')
            Close(current, blocks);
        else if (current.Length > 0)
            current.Append('\n');
    }

    private static void Close(StringBuilder current, List<string> blocks)
    {
        var block = current.ToString().Trim(' ', '\n', '|', '\u3000');
        current.Clear();
        if (block.Length > 0)
            blocks.Add(block);
    }
}
