using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>What comes again and is no date: "every Monday", "each year", "daily", "Tuesday nights".</summary>
internal static class SetRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) == WordKind.Frequency)
            return sentence.IsCapital(at) ? null : DateReading.NoDate(at + 1, TimexType.Set, sentence.Value(at) == 'H' ? "PT1H" : "P1" + (char)sentence.Value(at));
        if (sentence.Kind(at) != WordKind.Every)
            return null;
        var noun = sentence.Kind(at + 1) is WordKind.Of or WordKind.The ? at + 3 : at + 1;
        return sentence.Kind(noun) switch
        {
            WordKind.Unit => DateReading.NoDate(noun + 1, TimexType.Set, "P1" + "DWWMQYYYYY"[sentence.Value(noun)]),
            WordKind.Weekday => DateReading.NoDate(sentence.Skip(noun + 1, WordKind.PartOfDay), TimexType.Set, $"XXXX-WXX-{sentence.Value(noun) + 1}"),
            WordKind.Month => DateReading.NoDate(noun + 1, TimexType.Set, $"XXXX-{sentence.Value(noun):00}"),
            WordKind.Season or WordKind.PartOfDay or WordKind.ClockUnit or WordKind.HolidayWord => DateReading.NoDate(noun + 1, TimexType.Set, ""),
            _ => null,
        };
    }
}
