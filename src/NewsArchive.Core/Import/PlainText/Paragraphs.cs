using System.Text;

namespace NewsArchive.Core.Import.PlainText;

/// <summary>Finds the paragraphs of a plain text: empty lines, long lines, indents; undoes hard wrapping where it is plain to see.</summary>
internal static class Paragraphs
{
    private const int Narrowest = 45;
    private const int Widest = 110;
    private const int Ragged = 25;

    /// <summary>The text with paragraphs separated by an empty line; lines of tables, verse and columns stay as they are.</summary>
    /// <param name="lines">Cleaned lines.</param>
    public static string Shape(ReadOnlySpan<string> lines)
    {
        var text = new StringBuilder();
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end < lines.Length && lines[end].Length > 0)
                end++;
            Append(text, lines[start..end]);
            start = end + 1;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<string> block)
    {
        if (block.IsEmpty)
            return;
        if (text.Length > 0)
            text.Append("\n\n");
        if (IsWrapped(block))
            AppendWrapped(text, block);
        else
            text.AppendJoin(AreParagraphs(block) ? "\n\n" : "\n", block);
    }

    /// <summary>Indented lines begin paragraphs inside the block.</summary>
    private static void AppendWrapped(StringBuilder text, ReadOnlySpan<string> block)
    {
        var paragraph = new StringBuilder();
        foreach (var line in block)
        {
            if (paragraph.Length > 0 && char.IsWhiteSpace(line[0]))
            {
                text.Append(paragraph).Append("\n\n");
                paragraph.Clear();
            }

            LineJoining.Append(paragraph, line.AsSpan().TrimStart());
        }

        text.Append(paragraph);
    }

    /// <summary>Every line but the last of a paragraph is about as wide as the widest, and no line has columns in it.</summary>
    private static bool IsWrapped(ReadOnlySpan<string> block)
    {
        if (block.Length < 2)
            return false;
        var widest = 0;
        foreach (var line in block)
            widest = Math.Max(widest, line.Length);
        if (widest is < Narrowest or > Widest)
            return false;
        for (var i = 0; i < block.Length; i++)
        {
            var last = i == block.Length - 1 || char.IsWhiteSpace(block[i + 1][0]);
            if (HasColumns(block[i]) || (!last && block[i].Length < widest - Ragged))
                return false;
        }

        return true;
    }

    private static bool HasColumns(string line) =>
        line.TrimStart().Contains("   ", StringComparison.Ordinal) || line.Contains(" | ", StringComparison.Ordinal) || line.Contains("....", StringComparison.Ordinal);

    /// <summary>Lines longer than any hard wrap are paragraphs, with short ones (subheadings) among them.</summary>
    private static bool AreParagraphs(ReadOnlySpan<string> block)
    {
        var total = 0;
        foreach (var line in block)
            total += line.Length;
        return total / block.Length > Widest;
    }
}
