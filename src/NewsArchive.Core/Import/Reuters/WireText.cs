using System.Text;
using NewsArchive.Core.Import.PlainText;

namespace NewsArchive.Core.Import.Reuters;

/// <summary>Turns the wire's hard-wrapped lines into paragraphs; tables keep their lines.</summary>
/// <remarks>
/// The wire marks a paragraph by four spaces before its first line. A line with one to three spaces before it, or
/// with columns in it, belongs to a table; so do short indented lines that follow one another ("Shr 34 cts vs 1.19 dlrs"). A line with "- " before it is an item of a list.
/// </remarks>
internal static class WireText
{
    private const int Indent = 4;
    private const int ShortLine = 60;

    private enum Kind
    {
        Paragraph,
        Entry,
        Table,
    }

    /// <summary>The blocks in their order: paragraphs on one line each, tables with their lines.</summary>
    public static List<string> Blocks(string wire)
    {
        var blocks = new BlockList();
        var text = SignOff.Remove(wire);
        var first = true;
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.TrimEnd();
            if (trimmed.IsEmpty)
                blocks.Close();
            else if (IsTableLine(trimmed))
                blocks.AddRow(trimmed);
            else if (first || trimmed[0] == ' ')
                blocks.Begin(trimmed.TrimStart());
            else
                blocks.Continue(trimmed);
            first = first && trimmed.IsEmpty;
        }

        return blocks.ToList();
    }

    private static bool IsTableLine(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        var indent = line.Length - text.Length;
        if (text.StartsWith("- ", StringComparison.Ordinal))
            return false;
        return indent is > 0 and < Indent || text.Contains("   ", StringComparison.Ordinal) || text.Contains("....", StringComparison.Ordinal);
    }

    private sealed class BlockList
    {
        private readonly List<(Kind Kind, StringBuilder Text)> _blocks = [];
        private bool _open;

        public void Close() => _open = false;

        public void Begin(ReadOnlySpan<char> line)
        {
            _blocks.Add((line.Length < ShortLine && line[^1] is not '.' ? Kind.Entry : Kind.Paragraph, new StringBuilder().Append(line)));
            _open = true;
        }

        public void AddRow(ReadOnlySpan<char> line)
        {
            if (_open && _blocks[^1].Kind == Kind.Table)
                _blocks[^1].Text.Append('\n').Append(line);
            else
                _blocks.Add((Kind.Table, new StringBuilder().Append(line.TrimStart())));
            _open = true;
        }

        public void Continue(ReadOnlySpan<char> line)
        {
            if (!_open)
            {
                Begin(line);
                return;
            }

            var (kind, text) = _blocks[^1];
            if (kind == Kind.Table)
            {
                text.Append('\n').Append(line);
                return;
            }

            LineJoining.Append(text, line);
            _blocks[^1] = (Kind.Paragraph, text);
        }

        /// <summary>Entries that follow one another are the rows of a table.</summary>
        public List<string> ToList()
        {
            var merged = new List<StringBuilder>(_blocks.Count);
            for (var i = 0; i < _blocks.Count; i++)
            {
                if (i > 0 && _blocks[i].Kind == Kind.Entry && _blocks[i - 1].Kind == Kind.Entry)
                    merged[^1].Append('\n').Append(_blocks[i].Text);
                else
                    merged.Add(_blocks[i].Text);
            }

            return merged.ConvertAll(block => block.ToString());
        }
    }
}
