using System.Globalization;
using System.Text;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>
/// Cuts a text into words: runs of letters and digits, held together by an apostrophe inside (<c>won't</c>), by points
/// between single letters (<c>U.S</c>) and by points and commas between digits (<c>1,000.5</c>). Scripts written
/// without spaces give overlapping pairs of characters and, at the end of a run, its last character alone, so that
/// a single character can be found as the beginning of a pair.
/// </summary>
internal ref struct WordBreaker(ReadOnlySpan<char> text)
{
    private static readonly CharKind[] Kinds = ClassifyPlane();
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The first unit after the current word.</summary>
    public int End { get; private set; }

    /// <summary>Where the search for the next word goes on; before <see cref="End"/> where words overlap.</summary>
    public readonly int Next => _next;

    private enum CharKind : byte
    {
        Other,
        Letter,
        Digit,
        Mark,
        Unspaced,
    }

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var kind = KindAt(_next, out var length);
            if (kind is CharKind.Unspaced)
                return TakePair(length);
            if (kind is CharKind.Letter or CharKind.Digit)
                return TakeWord(length);
            _next += length;
        }

        return false;
    }

    private bool TakePair(int firstLength)
    {
        Start = _next;
        _next += firstLength;
        End = _next;
        if (_next < _text.Length && KindAt(_next, out var secondLength) is CharKind.Unspaced)
            End = _next + secondLength;
        return true;
    }

    private bool TakeWord(int firstLength)
    {
        Start = _next;
        var at = _next + firstLength;
        while (at < _text.Length)
        {
            var kind = KindAt(at, out var length);
            if (kind is CharKind.Letter or CharKind.Digit or CharKind.Mark)
                at += length;
            else if (kind is CharKind.Other && Joins(at))
                at++;
            else
                break;
        }

        End = _next = at;
        return true;
    }

    /// <summary>Whether the character at <paramref name="at"/>, no letter itself, holds its neighbours together.</summary>
    private readonly bool Joins(int at)
    {
        if (at + 1 >= _text.Length || KindAt(at + 1, out _) is not (CharKind.Letter or CharKind.Digit))
            return false;
        var (before, joiner, after) = (_text[at - 1], _text[at], _text[at + 1]);
        return joiner switch
        {
            '\'' or '’' or 'ʼ' => char.IsLetter(before) && char.IsLetter(after),
            '.' => (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || IsInitial(at),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            _ => false,
        };
    }

    /// <summary>Whether the point at <paramref name="at"/> stands between single letters, as in an abbreviation.</summary>
    private readonly bool IsInitial(int at) =>
        char.IsLetter(_text[at - 1]) && char.IsLetter(_text[at + 1])
        && (at - 2 < Start || _text[at - 2] == '.')
        && (at + 2 >= _text.Length || KindAt(at + 2, out _) is CharKind.Other);

    private readonly CharKind KindAt(int at, out int length)
    {
        var c = _text[at];
        length = 1;
        if (!char.IsHighSurrogate(c) || at + 1 >= _text.Length || !char.IsLowSurrogate(_text[at + 1]))
            return Kinds[c];
        length = 2;
        var rune = new Rune(c, _text[at + 1]);
        return rune.Value is >= 0x20000 and <= 0x3ffff ? CharKind.Unspaced : Classify(Rune.GetUnicodeCategory(rune));
    }

    private static CharKind[] ClassifyPlane()
    {
        var kinds = new CharKind[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
            kinds[c] = IsUnspaced((char)c) ? CharKind.Unspaced : Classify(CharUnicodeInfo.GetUnicodeCategory((char)c));
        // Zero-width (non-)joiners stand inside Persian and Indic words.
        kinds['\u200c'] = kinds['\u200d'] = CharKind.Mark;
        return kinds;
    }

    private static CharKind Classify(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
        _ => CharKind.Other,
    };

    private static bool IsUnspaced(char c) => c
        is >= '\u0e01' and <= '\u0eff' // Thai, Lao
        or >= '\u1000' and <= '\u109f' // Myanmar
        or >= '\u1100' and <= '\u11ff' // Hangul letters
        or >= '\u1780' and <= '\u17ff' // Khmer
        or '\u3005'
        or >= '\u3040' and <= '\u30fa'
        or >= '\u30fc' and <= '\u318f' // kana, with the long-vowel mark; Bopomofo; Hangul letters
        or >= '\u31f0' and <= '\u31ff'
        or >= '\u3400' and <= '\u4dbf'
        or >= '\u4e00' and <= '\u9fff'
        or >= '\uac00' and <= '\ud7a3'
        or >= '\uf900' and <= '\ufaff'
        or >= '\uff66' and <= '\uff9f';
}
