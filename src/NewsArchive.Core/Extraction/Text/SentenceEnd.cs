using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>Decides whether a full stop, question or exclamation mark ends its sentence.</summary>
internal static class SentenceEnd
{
    private const int LongestWord = 24;

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।';

    /// <summary>The first place after the terminals, closing quotes and brackets that follow a terminal.</summary>
    public static int SkipClosing(string text, int index, int end)
    {
        while (index < end && (IsTerminal(text[index]) || IsClosing(text[index])))
            index++;
        return index;
    }

    /// <param name="text">The whole text.</param>
    /// <param name="range">From the beginning of the sentence to the end of its paragraph.</param>
    /// <param name="terminal">Where the terminal stands.</param>
    /// <param name="after">The result of <see cref="SkipClosing"/>.</param>
    public static bool IsAt(string text, TextSpan range, int terminal, int after)
    {
        if (after >= range.End || IsFullWidth(text[terminal]))
            return true;
        if (!char.IsWhiteSpace(text[after]))
            return false;
        var next = SkipWhiteSpace(text, after, range.End);
        if (next >= range.End)
            return true;
        if (char.IsLower(text[next]) || text[next] is '/' or ',' or ';' or ':' or ')')
            return false;
        var isLoneStop = text[terminal] == '.' && after == terminal + 1;
        return !isLoneStop || !BelongsToAbbreviation(text, range, terminal, next);
    }

    private static bool BelongsToAbbreviation(string text, TextSpan range, int stop, int next)
    {
        var word = WordBefore(text, range.Start, stop);
        var following = WordAt(text, next, range.End);
        if (word.Length == 0)
            return false;
        if (IsInitial(word))
            return !FunctionWords.StartsSentence(following) || following is "A" or "I";
        if (word.ContainsAny('.', '&'))
            return !FunctionWords.StartsSentence(following) && !IsDash(text[next]) && !IsTimeOfDay(word, following);
        if (char.IsDigit(word[^1]))
            return IsListNumber(text, range.Start, stop, word);
        return Abbreviations.Find(word) switch
        {
            AbbreviationKind.BeforeName => true,
            AbbreviationKind.BeforeNumber => char.IsDigit(text[next]),
            AbbreviationKind.Any => !FunctionWords.StartsSentence(following),
            _ => false,
        };
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '"' or '“';

    private static bool IsTimeOfDay(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        (word is "p.m" or "a.m") && following.Length > 0 && char.IsUpper(following[0]) && following is not ("GMT" or "EST" or "EDT" or "ET" or "CET" or "BST" or "IST" or "Moscow");

    /// <summary>"1. Napoli": a number alone at the beginning numbers what follows.</summary>
    private static bool IsListNumber(string text, int start, int stop, ReadOnlySpan<char> word) =>
        word.Length <= 3 && stop - word.Length == start;

    private static int SkipWhiteSpace(string text, int index, int end)
    {
        while (index < end && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && stop - from < LongestWord && IsWordPart(text[from - 1]))
            from--;
        return text.AsSpan(from, stop - from).Trim('.');
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int end)
    {
        var to = start;
        while (to < end && to - start < LongestWord && (char.IsLetterOrDigit(text[to]) || text[to] is '\'' or '’'))
            to++;
        return text.AsSpan(start, to - start);
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '&';

    private static bool IsFullWidth(char c) => c is '。' or '！' or '？';

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '」' or '』' or '›';
}
