using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Splits a query into tokens, in one pass and in time linear in its length.</summary>
internal sealed class QueryLexer
{
    private static readonly System.Buffers.SearchValues<char> Quotes = System.Buffers.SearchValues.Create("\"“”„‟＂");
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly ParenthesesInWords _inWords;
    private readonly List<Token> _tokens = [];
    private int _at;
    private int _depth;
    private bool _saidTooDeep;

    private QueryLexer(string text, DiagnosticBag diagnostics)
    {
        (_text, _diagnostics) = (text, diagnostics);
        _inWords = new ParenthesesInWords(text, Quotes);
    }

    /// <summary>The tokens, an <see cref="TokenKind.End"/> last.</summary>
    public static List<Token> Read(string text, DiagnosticBag diagnostics) => new QueryLexer(text, diagnostics).Read();

    private List<Token> Read()
    {
        while (_at < _text.Length && _tokens.Count < QueryLimits.Tokens)
        {
            if (char.IsWhiteSpace(_text[_at]))
                _at++;
            else
                ReadToken(isValue: false);
        }

        if (_at < _text.Length)
            _diagnostics.Add(TextSpan.Between(_at, _text.Length), QueryMessages.TooManyWords);
        _tokens.Add(new Token(TokenKind.End, new TextSpan(_text.Length, 0)));
        return _tokens;
    }

    private void ReadToken(bool isValue)
    {
        var c = _text[_at];
        if (Quotes.Contains(c))
            ReadQuoted(isValue);
        else if (c == '(')
            ReadOpen(isValue);
        else if (c == ')')
            ReadClose();
        else if (c == '-' && !isValue && IsPrefix(_at))
            _tokens.Add(new Token(TokenKind.Not, new TextSpan(_at++, 1), "-"));
        else
            ReadWord(isValue);
    }

    // "-a" excludes; " - " and "--" are dashes.
    private bool IsPrefix(int at) =>
        at + 1 < _text.Length && _text[at + 1] is not ('-' or ')') && !char.IsWhiteSpace(_text[at + 1]);

    private void ReadQuoted(bool isValue)
    {
        var start = _at++;
        var length = _text.AsSpan(_at).IndexOfAny(Quotes);
        if (length < 0)
        {
            _diagnostics.Add(new TextSpan(start, 1), QueryMessages.UnclosedQuote);
            return;
        }

        var content = _text.Substring(_at, length);
        _at += length + 1;
        var distance = ReadDistance();
        _tokens.Add(new Token(TokenKind.Quoted, TextSpan.Between(start, _at), content, distance, isValue));
    }

    // The 8 of "..."~8; 0 for a "~" without a number, -1 for nothing.
    private int ReadDistance()
    {
        if (_at == _text.Length || _text[_at] != '~')
            return -1;
        var digits = ++_at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
        return Operators.Number(_text.AsSpan(digits, _at - digits)) ?? 0;
    }

    private void ReadOpen(bool isValue)
    {
        var token = new Token(TokenKind.Open, new TextSpan(_at++, 1), "(", IsValue: isValue);
        if (++_depth <= QueryLimits.Depth)
            _tokens.Add(token);
        else if (!_saidTooDeep)
            _diagnostics.Add(token.Span, QueryMessages.TooDeep);
        _saidTooDeep |= _depth > QueryLimits.Depth;
    }

    private void ReadClose()
    {
        var token = new Token(TokenKind.Close, new TextSpan(_at++, 1), ")");
        if (_depth <= QueryLimits.Depth)
            _tokens.Add(token);
        _depth = Math.Max(_depth - 1, 0);
    }

    private void ReadWord(bool isValue)
    {
        var start = _at;
        var end = EndOfWord(start, isValue);
        if (!isValue && TryReadField(start, end))
            return;
        var word = _text.AsSpan(start, end - start);
        var span = TextSpan.Between(start, end);
        _at = end;
        if (!isValue && Operators.Read(word, span) is { } op)
            _tokens.Add(op);
        else if (!isValue && end < _text.Length && _text[end] == '(' && Operators.AtLeast(word) is { } count)
            _tokens.Add(new Token(TokenKind.AtLeast, span, "atleast", count));
        else
            _tokens.Add(new Token(TokenKind.Word, span, word.ToString(), IsValue: isValue));
        if (IsInchMark(_at))
            _at++;
    }

    // title:x, title:"x y", title:(x y): the value begins right after the colon.
    private bool TryReadField(int start, int end)
    {
        var colon = _text.AsSpan(start, end - start).IndexOf(':');
        if (colon < 1 || QueryFields.Find(_text.AsSpan(start, colon)) is not { } field)
            return false;
        _at = start + colon + 1;
        _tokens.Add(new Token(TokenKind.Field, TextSpan.Between(start, _at), field.Name));
        if (_at < _text.Length && _text[_at] != ')' && !char.IsWhiteSpace(_text[_at]))
            ReadToken(isValue: true);
        return true;
    }

    private int EndOfWord(int start, bool isValue)
    {
        var at = start;
        while (at < _text.Length && !char.IsWhiteSpace(_text[at]) && !Quotes.Contains(_text[at]))
        {
            if (_text[at] is '(' or ')' && !_inWords.Holds(at))
                break;
            if (_text[at] == '(' && !isValue && CallsForGroup(_text.AsSpan(start, at - start)))
            {
                _inWords.Release(at);
                break;
            }

            at++;
        }

        return at;
    }

    // "OR(", "title:(", "atleast3(" open a group; in "word(s)" the parentheses are letters.
    private static bool CallsForGroup(ReadOnlySpan<char> prefix) =>
        prefix.IsEmpty
        || (prefix[^1] == ':' && QueryFields.Find(prefix[..^1]) is not null)
        || Operators.Read(prefix, default) is not null
        || Operators.AtLeast(prefix) is not null;

    // 12" gun
    private bool IsInchMark(int at) =>
        at > 0 && at < _text.Length && Quotes.Contains(_text[at]) && char.IsAsciiDigit(_text[at - 1])
        && (at + 1 == _text.Length || char.IsWhiteSpace(_text[at + 1]) || _text[at + 1] is ',' or ';' or ')');
}
