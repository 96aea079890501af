using System.Globalization;

namespace NewsArchive.Core.Import.Encodings;

/// <summary>How much a decoded text looks like something that people write. Only characters above 127 count.</summary>
/// <remarks>
/// Letters of an alphabet other than Latin weigh by how common they are in it, so that a permuted alphabet (KOI8-R read as
/// windows-1251) loses. Latin letters with marks weigh by one language at a time, so that "č" beside "ê" wins nothing. A capital after a small
/// letter, two scripts in one word, control characters, and signs inside a word count against it.
/// </remarks>
internal static class TextPlausibility
{
    private const double Impossible = -6;
    private const double CapitalInside = -2;
    private const double MixedScripts = -3;

    /// <summary>The sum over all characters above 127; comparable between encodings of the same bytes.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="multiByte">Whether the encoding may spend two bytes on a character: it weighs twice then.</param>
    public static double Score(string text, bool multiByte)
    {
        Span<int> languages = stackalloc int[LetterFrequencies.LatinLanguages.Length];
        var (score, latin) = (0.0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
                continue;
            var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
            if (LetterFrequencies.IsLatinLetter(c))
            {
                latin++;
                CountLatin(c, languages);
                score += Context(before, c, after) - (LetterFrequencies.IsLatinLetter(before) && before >= 0x80 ? 0.7 : 0);
            }
            else if (char.IsLetter(c))
                score += (LetterFrequencies.Weight(c) * (multiByte && c >= 0x3000 ? 2 : 1)) + Context(before, c, after);
            else
                score += Sign(before, c, after);
        }

        return score + LatinScore(languages, latin);
    }

    private static void CountLatin(char c, Span<int> languages)
    {
        for (var i = 0; i < languages.Length; i++)
            languages[i] += LetterFrequencies.LatinLanguages[i].Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
    }

    private static double LatinScore(ReadOnlySpan<int> languages, int latin)
    {
        var known = 0;
        foreach (var count in languages)
            known = Math.Max(known, count);
        return known - (1.5 * (latin - known));
    }

    private static double Context(char before, char c, char after)
    {
        var score = char.IsLower(before) && char.IsUpper(c) ? CapitalInside : 0;
        // ª and º are letters to Unicode, but no one writes them before a letter.
        score += c is 'ª' or 'º' && char.IsLetter(after) ? CapitalInside : 0;
        return score + (char.IsLetter(before) && LetterFrequencies.Script(before) != LetterFrequencies.Script(c) ? MixedScripts : 0);
    }

    private static double Sign(char before, char c, char after)
    {
        if (c is '\ufffd' || c is >= '\u0080' and <= '\u009f')
            return Impossible;
        var inside = char.IsLetter(before) && char.IsLetter(after);
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.Control => Impossible,
            UnicodeCategory.NonSpacingMark => LetterFrequencies.TakesMarks(before) ? 0.3 : Impossible,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation => inside && c is not '’' ? -1 : 0.5,
            UnicodeCategory.OpenPunctuation when c is '„' or '‚' => inside ? -1 : 0.5,
            UnicodeCategory.SpaceSeparator => 0.3,
            UnicodeCategory.CurrencySymbol => c is '€' or '£' && !inside ? 0.3 : -1,
            _ when c is >= '\u3000' and <= '\u30ff' or >= '\uff00' and <= '\uff20' => 1,
            _ when c is '…' or '§' or '№' or '°' or '·' or '،' or '؟' => inside ? -1.5 : 0.3,
            UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol => inside ? -3 : -1.5,
            _ => inside ? -2.5 : -0.7,
        };
    }
}
