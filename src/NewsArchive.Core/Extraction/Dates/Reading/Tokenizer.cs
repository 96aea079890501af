using System.Globalization;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>Cuts a text into sentences of tokens, one sentence at a time, so that memory does not grow with the text.</summary>
internal sealed class Tokenizer(string text, Vocabulary vocabulary)
{
    /// <summary>A "sentence" without an end is cut here: texts without punctuation stay bounded.</summary>
    private const int MaxTokens = 800;

    /// <summary>A line this long that ends without a full stop is taken to run on in the next line.</summary>
    private const int WrappedLine = 45;

    private readonly List<Token> _tokens = new(128);
    private int _position;
    private int _lineStart;

    /// <summary>The tokens of the sentence read last; overwritten by the next.</summary>
    public List<Token> Tokens => _tokens;

    /// <summary>Reads the next sentence into <see cref="Tokens"/>; false at the end of the text.</summary>
    public bool ReadSentence()
    {
        _tokens.Clear();
        while (_position < text.Length && _tokens.Count < MaxTokens)
        {
            var c = text[_position];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (EndsSentence(c))
                    break;
            }
            else
            {
                ReadToken(c);
            }
        }

        return _tokens.Count > 0;
    }

    /// <summary>Steps over one white space; true when a sentence ended there.</summary>
    private bool EndsSentence(char c)
    {
        var lineLength = _position - _lineStart;
        _position++;
        if (c == '\n')
        {
            _lineStart = _position;
            var wrapped = lineLength >= WrappedLine && _position < text.Length && text[_position] != '\n' && !Closes(_tokens.Count - 1);
            return _tokens.Count > 0 && !wrapped;
        }

        return _tokens.Count > 0 && Closes(_tokens.Count - 1) && StartsSentence(_position);
    }

    private bool StartsSentence(int at) =>
        at < text.Length && (char.IsUpper(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation || text[at] == '"');

    private bool Closes(int last)
    {
        while (last > 0 && _tokens[last].Kind == WordKind.Mark && _tokens[last].Value is '"' or '\'' or ')')
            last--;
        if (last < 0 || _tokens[last].Kind != WordKind.Mark)
            return false;
        return _tokens[last].Value switch
        {
            '!' or '?' or '。' => true,
            '.' => last == 0 || !IsAbbreviation(_tokens[last - 1]),
            _ => false,
        };
    }

    private bool IsAbbreviation(Token word) =>
        word.Kind is WordKind.MonthShort or WordKind.WeekdayShort || (word.Length <= 3 && char.IsUpper(text[word.Start])) || (word.Length == 1 && char.IsLetter(text[word.Start]));

    private void ReadToken(char c)
    {
        var start = _position;
        var glued = start > 0 && _tokens.Count > 0 && _tokens[^1].End == start;
        if (char.IsAsciiDigit(c))
        {
            _tokens.Add(new Token(start, Digits(out var value), value, WordKind.Number, glued));
        }
        else if (char.IsLetter(c))
        {
            while (_position < text.Length && IsWordPart(text[_position]))
                _position++;
            var word = vocabulary.Find(text.AsSpan(start, _position - start));
            _tokens.Add(new Token(start, _position - start, word.Value, word.Kind, glued));
        }
        else
        {
            _position++;
            _tokens.Add(new Token(start, 1, Unify(c), WordKind.Mark, glued));
        }
    }

    private int Digits(out int value)
    {
        const int MostDigits = 9;
        var start = _position;
        value = 0;
        for (; _position < text.Length && char.IsAsciiDigit(text[_position]); _position++)
            value = _position - start < MostDigits ? value * 10 + (text[_position] - '0') : -1;
        return _position - start;
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || c is >= '\u0300' and <= '\u036f';

    private static char Unify(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u02bc' or '`' => '\'',
        '\u201c' or '\u201d' or '\u00ab' or '\u00bb' or '\u201e' => '"',
        _ => c,
    };
}
