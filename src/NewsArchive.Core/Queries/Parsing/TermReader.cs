namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Decides what one word is: plain, wildcard or fuzzy. Punctuation around it, as in pasted text, does not count.</summary>
internal static class TermReader
{
    private const string Before = "'‘’‚‛«»‹›[{<¿¡…,;:!";
    private const string After = "'‘’‚‛«»‹›]}>…,;:!?";

    /// <summary>The term; null where nothing of the word can be searched. A problem is set where that, or how it was read, must be said.</summary>
    public static TermQuery? Read(string word, out string? problem)
    {
        problem = null;
        var text = Trim(word);
        if (text.Length > QueryLimits.WordLength)
            problem = QueryMessages.WordTooLong;
        else if (!HasContent(text))
            problem = text.Contains('*', StringComparison.Ordinal) ? QueryMessages.WildcardTooBroad : null;
        else if (IsAddress(text))
            return new WordQuery(text);
        else if (text.AsSpan().ContainsAny('*', '?'))
            return Wildcard(text, out problem);
        else
            return FuzzyOrWord(text, out problem);
        return null;
    }

    /// <summary>The word without the punctuation around it; a full stop stays where it ends an abbreviation (<c>U.S.</c>).</summary>
    public static string Trim(string word)
    {
        var text = word.AsSpan();
        var length = -1;
        while (length != text.Length)
        {
            length = text.Length;
            text = text.TrimStart(Before).TrimEnd(After);
            var dots = text.TrimEnd('.');
            if (dots.Length < text.Length)
                text = dots.Contains('.') ? text[..(dots.Length + 1)] : dots;
        }

        return text.Length == word.Length ? word : text.ToString();
    }

    private static TermQuery? Wildcard(string text, out string? problem)
    {
        problem = null;
        var plain = text;
        while (FuzzyMark(plain) is >= 0 and var mark)
            plain = Trim(plain[..mark]);
        if (plain.Length != text.Length)
        {
            var term = Read(plain, out var other);
            problem = other ?? QueryMessages.FuzzyWildcard;
            return term;
        }

        var pattern = CollapseStars(text);
        if (Letters(pattern) < QueryLimits.WildcardLetters)
            problem = QueryMessages.WildcardTooBroad;
        else if (pattern.Count(c => c == '*') > QueryLimits.Stars)
            problem = QueryMessages.TooManyStars;
        return problem is null ? new WildcardQuery(pattern) : null;
    }

    private static TermQuery FuzzyOrWord(string text, out string? problem)
    {
        problem = null;
        var mark = FuzzyMark(text);
        if (mark < 1 || !IsContent(text[mark - 1]))
            return new WordQuery(text);
        var word = text[..mark];
        if (Letters(word) < QueryLimits.FuzzyLetters)
        {
            problem = QueryMessages.FuzzyTooShort;
            return new WordQuery(Unmarked(word));
        }

        var automatic = Letters(word) <= 5 ? 1 : 2;
        var edits = mark == text.Length - 1 ? automatic : Operators.Number(text.AsSpan(mark + 1)) ?? automatic;
        problem = edits is 1 or 2 ? null : QueryMessages.FuzzyDistance;
        return new FuzzyQuery(word, Math.Clamp(edits, 1, 2));
    }

    // Where a "~", "~1" ... at the end begins; -1 if there is none.
    private static int FuzzyMark(ReadOnlySpan<char> text)
    {
        var mark = text.LastIndexOf('~');
        return mark >= 0 && !text[(mark + 1)..].ContainsAnyExceptInRange('0', '9') ? mark : -1;
    }

    // A word that is too short to be fuzzy must not become fuzzy when it is printed and read again.
    private static string Unmarked(string word)
    {
        while (FuzzyMark(word) is > 0 and var mark && IsContent(word[mark - 1]))
            word = word[..mark];
        return word;
    }

    private static string CollapseStars(string text)
    {
        while (text.Contains("**", StringComparison.Ordinal))
            text = text.Replace("**", "*", StringComparison.Ordinal);
        return text;
    }

    // One ideograph says as much as a syllable: it counts as two letters.
    private static int Letters(string text) =>
        text.Sum(c => c is >= '\u3040' and <= '\u9fff' ? 2 : IsContent(c) && !char.IsLowSurrogate(c) ? 1 : 0);

    private static bool HasContent(string text) => text.Any(IsContent);

    private static bool IsContent(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
