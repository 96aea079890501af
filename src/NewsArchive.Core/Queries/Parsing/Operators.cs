using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Recognises the words of the language itself. Boolean operators are upper case only: "and", "or" and "not" are words.</summary>
internal static class Operators
{
    private const int Longest = 16;

    /// <summary>The operator that a whole word is; null for any other word.</summary>
    public static Token? Read(ReadOnlySpan<char> word, TextSpan span)
    {
        if (word.Length > Longest)
            return null;
        return word switch
        {
            "AND" => new Token(TokenKind.And, span, "AND"),
            "OR" => new Token(TokenKind.Or, span, "OR"),
            "NOT" => new Token(TokenKind.Not, span, "NOT"),
            _ => Near(word, span),
        };
    }

    /// <summary>The N of <c>atleastN</c>; null for any other word.</summary>
    public static int? AtLeast(ReadOnlySpan<char> word)
    {
        const string Name = "atleast";
        return word.Length is > 7 and <= Longest && word.StartsWith(Name, StringComparison.OrdinalIgnoreCase) ? Number(word[Name.Length..]) : null;
    }

    /// <summary>Digits as a number, huge ones as <see cref="int.MaxValue"/>; null for anything else.</summary>
    public static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    // w/8 near/8 pre/8 w/s w/p, in either case.
    private static Token? Near(ReadOnlySpan<char> word, TextSpan span)
    {
        var slash = word.IndexOf('/');
        if (slash < 1)
            return null;
        var name = word[..slash];
        var argument = word[(slash + 1)..];
        var within = Is(name, "w");
        var token = new Token(TokenKind.Near, span, word.ToString(), 0);
        if (within && Is(argument, "s"))
            return token with { Unit = NearUnit.Sentence };
        if (within && Is(argument, "p"))
            return token with { Unit = NearUnit.Paragraph };
        if (!(within || Is(name, "near") || Is(name, "pre")) || Number(argument) is not { } distance)
            return null;
        return token with { Number = distance, Ordered = Is(name, "pre") };
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
