using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"now", "recently", "the future": TIMEX3 knows them, the calendar does not.</summary>
internal static class VagueRule
{
    private static readonly string[] References = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];

    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var word = sentence.Skip(at, WordKind.The);
        if (sentence.Kind(word) is WordKind.Current or WordKind.Past)
            return Single(sentence, at, word);
        if (sentence.Kind(word) != WordKind.Vague || (word > at) != sentence.IsWord(word, "future") || sentence.IsWord(word + 1, "as"))
            return null;
        return DateReading.NoDate(word + 1, TimexType.Date, References[sentence.Value(word) + 1]);
    }

    /// <summary>"the past", "current" as TimeML marks them.</summary>
    private static DateReading? Single(Sentence sentence, int at, int word)
    {
        if (sentence.Kind(word) == WordKind.Current)
            return word == at ? DateReading.NoDate(word + 1, TimexType.Date, "PRESENT_REF") : null;
        return word > at && sentence.Kind(word + 1) is WordKind.Mark or WordKind.And ? DateReading.NoDate(word + 1, TimexType.Date, "PAST_REF") : null;
    }
}
