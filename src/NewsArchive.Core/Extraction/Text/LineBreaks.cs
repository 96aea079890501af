using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>Tells the line breaks of one paragraph that end a sentence from those where a narrow column was wrapped.</summary>
internal readonly struct LineBreaks
{
    /// <summary>Columns wider than this were not wrapped by hand or wire: there each line is a paragraph of its own.</summary>
    private const int WidestColumn = 90;

    private readonly string _text;
    private readonly int _end;

    /// <summary>The longest line of a wrapped paragraph; 0 where every line stands for itself.</summary>
    private readonly int _column;

    public LineBreaks(string text, TextSpan paragraph)
    {
        _text = text;
        _end = paragraph.End;
        var longest = LongestLine(text.AsSpan(paragraph.Start, paragraph.Length));
        _column = longest <= WidestColumn ? longest : 0;
    }

    /// <summary>Whether the sentence ends at the <c>\n</c> at <paramref name="index"/>.</summary>
    /// <remarks>In a wrapped paragraph a line that had room for the next word was ended on purpose, if what follows begins like a sentence.</remarks>
    public bool EndsSentence(int index)
    {
        if (_column == 0)
            return true;
        var next = index + 1;
        while (next < _end && char.IsWhiteSpace(_text[next]))
            next++;
        if (next >= _end || char.IsLower(_text[next]))
            return false;
        return LineLength(index) + 1 + WordLength(next) < _column;
    }

    private int LineLength(int lineEnd)
    {
        var length = 0;
        while (length < lineEnd && length <= _column && _text[lineEnd - length - 1] != '\n')
            length++;
        return length;
    }

    private int WordLength(int start)
    {
        var length = 0;
        while (start + length < _end && length <= _column && !char.IsWhiteSpace(_text[start + length]))
            length++;
        return length;
    }

    private static int LongestLine(ReadOnlySpan<char> paragraph)
    {
        var longest = 0;
        foreach (var line in paragraph.Split('\n'))
            longest = Math.Max(longest, line.End.Value - line.Start.Value);
        return longest;
    }
}
