using System.Globalization;
using System.Text;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>Makes words comparable: lower case without accents, compatibility forms and joiners. The same on every machine, whatever its culture.</summary>
internal static class Folding
{
    // Before Folds: static fields are set in the order of the text.
    private static readonly (char From, string To)[] Extra =
    [
        ('ß', "ss"), ('ẞ', "ss"), ('ø', "o"), ('Ø', "o"), ('ł', "l"), ('Ł', "l"), ('đ', "d"), ('Đ', "d"), ('ð', "d"), ('Ð', "d"),
        ('þ', "th"), ('Þ', "th"), ('æ', "ae"), ('Æ', "ae"), ('œ', "oe"), ('Œ', "oe"), ('ı', "i"), ('İ', "i"), ('ħ', "h"), ('Ħ', "h"),
        ('ς', "σ"), ('ё', "е"), ('Ё', "е"), ('ґ', "г"), ('Ґ', "г"), ('’', "'"), ('ʼ', "'"), ('ſ', "s"),
        ('أ', "ا"), ('إ', "ا"), ('آ', "ا"), ('ٱ', "ا"), ('ى', "ي"), ('ی', "ي"), ('ک', "ك"), ('ة', "ه"), ('ـ', ""),
    ];

    private static readonly string?[] Folds = BuildTable();

    /// <summary>The folded form; a possessive <c>'s</c>, a final apostrophe and commas inside numbers are dropped.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var bare = WithoutPossessive(word);
        var result = new StringBuilder(bare.Length);
        foreach (var c in bare)
        {
            if (char.IsAsciiLetterUpper(c))
                result.Append((char)(c | 0x20));
            else if (Folds[c] is { } fold)
                result.Append(fold);
            else
                result.Append(c);
        }

        return HasSurrogates(bare) ? result.ToString().ToLowerInvariant() : result.ToString();
    }

    /// <summary>Lower case with accents kept, as stemmers of accented languages want it.</summary>
    public static string Lower(ReadOnlySpan<char> word) =>
        WithoutPossessive(word).ToString().ToLowerInvariant().Replace('’', '\'');

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S' ? word[..^2] : word;

    private static bool HasSurrogates(ReadOnlySpan<char> word) => word.ContainsAnyInRange('\ud800', '\udfff');

    private static string?[] BuildTable()
    {
        var table = new string?[char.MaxValue + 1];
        for (var i = 0x80; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) && FoldOne(c) is var fold && fold != c.ToString())
                table[i] = fold;
        }

        foreach (var (from, to) in Extra)
            table[from] = to;
        table[','] = "";
        return table;
    }

    private static string FoldOne(char c)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        if (category is UnicodeCategory.Format)
            return "";
        if (category is UnicodeCategory.NonSpacingMark && !IsVowelSign(c))
            return "";
        var compatible = c.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return KeepsMarks(c) ? compatible : WithoutMarks(compatible);
    }

    private static string WithoutMarks(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                result.Append(c);
        }

        return result.ToString().ToLowerInvariant();
    }

    /// <summary>Scripts in which a mark makes another letter: Cyrillic й and ї, kana with voice marks, Hangul.</summary>
    private static bool KeepsMarks(char c) =>
        c is >= '\u0400' and <= '\u052f' or >= '\u3040' and <= '\u30ff' or >= '\uac00' and <= '\ud7a3' or >= '\u0900' and <= '\u0eff' or >= '\uff66' and <= '\uff9f';

    /// <summary>Marks that are vowels of South and South-East Asian scripts, and kana voice marks.</summary>
    private static bool IsVowelSign(char c) => c is >= '\u0900' and <= '\u17ff' or '\u3099' or '\u309a';
}
