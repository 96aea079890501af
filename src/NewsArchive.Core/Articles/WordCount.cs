namespace NewsArchive.Core.Articles;

/// <summary>Counts words as a reader would: runs of letters and digits, held together by apostrophes, hyphens and points inside.</summary>
public static class WordCount
{
    /// <summary>The number of words; each ideograph or kana counts as one.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff')
            {
                words++;
                inside = false;
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                words += inside ? 0 : 1;
                inside = true;
            }
            else
            {
                inside = inside && IsJoiner(c) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            }
        }

        return words;
    }

    private static bool IsJoiner(char c) =>
        c is '\'' or '’' or '-' or '‐' or '.' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;
}
