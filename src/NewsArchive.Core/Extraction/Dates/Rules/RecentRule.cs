using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"recent years", "coming months", "the last few weeks": TIMEX3 calls them dates, the calendar has no place for them.</summary>
internal static class RecentRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var isRecent = sentence.IsWord(at, "recent");
        if (!isRecent && sentence.Kind(at) != WordKind.Coming)
            return null;
        return sentence.Kind(at + 1) == WordKind.Unit && sentence.Chars(at + 1) is [.., 's']
            ? DateReading.NoDate(at + 2, TimexType.Date, isRecent ? "PAST_REF" : "FUTURE_REF")
            : null;
    }
}
