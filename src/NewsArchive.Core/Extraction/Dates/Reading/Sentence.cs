using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>The tokens of one sentence as the rules see them: any index may be asked, outside there is nothing.</summary>
internal sealed class Sentence(string text, List<Token> tokens)
{
    /// <summary>The number of tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>The token there; an empty one outside the sentence.</summary>
    public Token this[int at] => (uint)at < (uint)tokens.Count ? tokens[at] : default;

    /// <summary>What the token means.</summary>
    public WordKind Kind(int at) => this[at].Kind;

    /// <summary>The token's number.</summary>
    public int Value(int at) => this[at].Value;

    /// <summary>Whether the token is that kind with that value.</summary>
    public bool Is(int at, WordKind kind, int value) => this[at] is var token && token.Kind == kind && token.Value == value;

    /// <summary>Whether the token is that mark, curly quotes and dashes of any length being plain ones.</summary>
    public bool IsMark(int at, char mark) => Is(at, WordKind.Mark, mark);

    /// <summary>Whether the token follows the one before it without white space.</summary>
    public bool Glued(int at) => this[at].Glued;

    /// <summary>The characters of the token.</summary>
    public ReadOnlySpan<char> Chars(int at) => this[at] is var token ? text.AsSpan(token.Start, token.Length) : default;

    /// <summary>Whether the token is that word, in any case.</summary>
    public bool IsWord(int at, string word) => Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token begins with a capital letter.</summary>
    public bool IsCapital(int at) => Chars(at) is { Length: > 0 } chars && char.IsUpper(chars[0]);

    /// <summary>Whether the token is a run of letters.</summary>
    public bool IsLetters(int at) => Chars(at) is { Length: > 0 } chars && char.IsLetter(chars[0]);

    /// <summary>Steps over one of these kinds when it stands there.</summary>
    public int Skip(int at, WordKind kind) => Kind(at) == kind ? at + 1 : at;

    /// <summary>Steps over a mark when it stands there.</summary>
    public int SkipMark(int at, char mark) => IsMark(at, mark) ? at + 1 : at;

    /// <summary>Whether a number stands alone: no digits, decimals, clock or currency attached to it.</summary>
    public bool IsPlainNumber(int at) =>
        Kind(at) == WordKind.Number && Value(at) >= 0
        && !(Glued(at) && (IsJoint(at - 1) && this[at - 2] is { Kind: WordKind.Number } && Glued(at - 1)))
        && !(Glued(at) && this[at - 1] is { Kind: WordKind.Mark, Value: '$' or '£' or '€' or '#' or '¥' or '/' })
        && !(Glued(at) && IsLetters(at - 1))
        && !(Glued(at + 1) && (IsJoint(at + 1) && Glued(at + 2) && this[at + 2] is { Kind: WordKind.Number }))
        && !(this[at + 1] is { Kind: WordKind.Mark, Value: '%' or '°' or '$' or '€' });

    private bool IsJoint(int at) => this[at] is { Kind: WordKind.Mark, Value: '.' or ',' or ':' or '/' };
}
