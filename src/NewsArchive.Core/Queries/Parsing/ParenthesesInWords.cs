using System.Buffers;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Tells the parentheses that belong to a word, <c>word(s)</c>, <c>f(x)</c>, from those that group.</summary>
/// <remarks>A pair belongs to a word if it opens after a letter and closes before the next white space or quotation mark.</remarks>
internal sealed class ParenthesesInWords(string text, SearchValues<char> quotes)
{
    private Dictionary<int, int> _partners = [];
    private int _readTo;

    /// <summary>Whether the parenthesis at a place belongs to a word. A place must not lie before the last run of characters that was asked for.</summary>
    public bool Holds(int at)
    {
        while (_readTo <= at)
            ReadRun();
        return _partners.ContainsKey(at);
    }

    /// <summary>Makes a pair that belonged to a word group after all.</summary>
    public void Release(int open)
    {
        if (_partners.Remove(open, out var close))
            _partners.Remove(close);
    }

    private void ReadRun()
    {
        var open = new Stack<int>();
        var start = _readTo;
        _partners = []; // not Clear: that would cost as much as the longest run before
        for (; _readTo < text.Length && !char.IsWhiteSpace(text[_readTo]) && !quotes.Contains(text[_readTo]); _readTo++)
        {
            if (text[_readTo] == '(')
                open.Push(_readTo);
            else if (text[_readTo] == ')' && open.TryPop(out var opened) && Follows(opened, start))
                (_partners[opened], _partners[_readTo]) = (_readTo, opened);
        }

        _readTo++;
    }

    private bool Follows(int opened, int start) => opened > start && text[opened - 1] is not ('(' or ')' or '-' or ':');
}
