using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"the 1960s", "the '60s", "the 1970s and 80s" one by one, "the sixties".</summary>
internal static class DecadeRule
{
    private const string Sixties = "twenties thirties forties fifties sixties seventies eighties nineties";

    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var digits = sentence.Skip(at, WordKind.The);
        if (digits > at && InWords(sentence, digits) is { } named)
            return new DateReading(digits + 1, Stretch.Decade(named)) { HasYear = true };
        var apostrophe = sentence.IsMark(digits, '\'') && sentence.Glued(digits + 1);
        digits = apostrophe ? digits + 1 : digits;
        if (sentence[digits] is not { Kind: WordKind.Number, Length: 2 or 4 } number || number.Value % 10 != 0)
            return null;
        var ending = sentence.Glued(digits + 1) ? sentence.SkipMark(digits + 1, '\'') : digits + 1;
        if (!sentence.Glued(ending) || !sentence.IsWord(ending, "s") || (number.Length == 2 && !apostrophe && digits == at))
            return null;
        var year = number.Length == 4 ? number.Value : number.Value + (number.Value < 20 ? 2000 : 1900);
        return Numbers.IsYear(year) ? new DateReading(ending + 1, Stretch.Decade(year)) { HasYear = true } : null;
    }

    private static int? InWords(Sentence sentence, int at)
    {
        var word = sentence.Chars(at);
        if (!word.EndsWith("ties", StringComparison.OrdinalIgnoreCase))
            return null;
        var decade = 1920;
        foreach (var name in Sixties.AsSpan().Split(' '))
        {
            if (Sixties.AsSpan()[name].Equals(word, StringComparison.OrdinalIgnoreCase))
                return decade;
            decade += 10;
        }

        return null;
    }
}
