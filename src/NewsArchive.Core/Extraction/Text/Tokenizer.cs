using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>Cuts a sentence into words and marks, without changing a character: "Iraq|'s", "U.S.", "AT&amp;T", "NATO-Russia", "J.", "1,204.5".</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="sentence"/> to <paramref name="tokens"/>. Linear in its length.</summary>
    public static void Tokenize(string text, TextSpan sentence, List<TextSpan> tokens)
    {
        var i = sentence.Start;
        while (i < sentence.End)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = IsWordPart(text[i]) ? EndOfWord(text, i, sentence.End) : EndOfMark(text, i, sentence.End);
            tokens.Add(TextSpan.Between(i, end));
            i = end;
        }
    }

    private static int EndOfMark(string text, int start, int end)
    {
        if (IsApostrophe(text[start]) && start > 0 && IsWordPart(text[start - 1]) && EndOfClitic(text, start, end) is var clitic and > 0)
            return clitic;
        var i = start + 1;
        while (i < end && text[i] == text[start])
            i++;
        return i;
    }

    private static int EndOfWord(string text, int start, int end)
    {
        var i = start;
        var hasInnerStop = false;
        while (i < end)
        {
            if (!IsWordPart(text[i]))
            {
                if (i + 1 >= end || !Joins(text, i, end))
                    break;
                hasInnerStop |= text[i] == '.';
            }

            i++;
        }

        if (i < end && IsApostrophe(text[i]) && IsNegation(text, start, i, end))
            return i - 1;
        return KeepsStop(text, start, i, end, hasInnerStop) ? i + 1 : i;
    }

    /// <summary>Whether the mark at <paramref name="i"/> holds the word parts on its two sides together.</summary>
    private static bool Joins(string text, int i, int end)
    {
        var before = text[i - 1];
        var after = text[i + 1];
        return text[i] switch
        {
            '-' or '‐' or '‑' or '_' or '.' => IsWordPart(before) && IsWordPart(after),
            ',' or ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after) && EndOfClitic(text, i, end) == 0 && !IsNegationMark(text, i, end),
            _ => false,
        };
    }

    private static bool KeepsStop(string text, int start, int stop, int end, bool hasInnerStop)
    {
        if (stop >= end || text[stop] != '.' || (stop + 1 < end && text[stop + 1] == '.'))
            return false;
        if (hasInnerStop && char.IsLetter(text[stop - 1]))
            return true;
        var isLast = stop + 1 >= end;
        var word = text.AsSpan(start, stop - start);
        return !isLast && ((word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Find(word) != AbbreviationKind.None);
    }

    /// <summary>The end of <c>'s</c>, <c>'ll</c> ... at <paramref name="apostrophe"/>; 0 where there is none.</summary>
    private static int EndOfClitic(string text, int apostrophe, int end)
    {
        var to = apostrophe + 1;
        while (to < end && to - apostrophe < 4 && char.IsLetter(text[to]))
            to++;
        var isClitic = text.AsSpan(apostrophe + 1, to - apostrophe - 1) is "s" or "S" or "ll" or "re" or "ve" or "d" or "m" or "LL" or "RE" or "VE";
        return isClitic && (to >= end || !IsWordPart(text[to])) ? to : 0;
    }

    private static bool IsNegation(string text, int start, int apostrophe, int end) =>
        apostrophe - start > 1 && IsNegationMark(text, apostrophe, end);

    private static bool IsNegationMark(string text, int apostrophe, int end) =>
        text[apostrophe - 1] is 'n' or 'N' && apostrophe + 1 < end && text[apostrophe + 1] is 't' or 'T' && (apostrophe + 2 >= end || !IsWordPart(text[apostrophe + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c > 127 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format));
}
