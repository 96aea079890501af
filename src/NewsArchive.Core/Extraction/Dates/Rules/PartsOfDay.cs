using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Parts of a day, which take the whole day: "Tuesday morning", "the night of January 4".</summary>
internal static class PartsOfDay
{
    /// <summary>The value of "morning".</summary>
    public const int Morning = 1;

    /// <summary>The value of "evening".</summary>
    public const int Evening = 3;

    /// <summary>The value of "night".</summary>
    public const int Night = 4;

    private static readonly string[] Codes = ["", "TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TMO", "TEV", "TAF"];

    /// <summary>The same days, with the part of the day in the TIMEX3 value.</summary>
    public static DateReading At(DateReading day, int part) =>
        day with { TimexValue = day.Whole is { } whole ? whole.TimexValue + Codes[part] : "", Type = TimexType.Time };

    /// <summary>A day with the part that follows it: "Tuesday night", "yesterday afternoon".</summary>
    public static DateReading Extend(DateContext context, DateReading reading)
    {
        var sentence = context.Sentence;
        var follows = sentence.Kind(reading.End) == WordKind.PartOfDay && sentence.Chars(reading.End) is not [.., 's']
            && !reading.IsNothing && !reading.IsNoDate && reading.Type == TimexType.Date && reading.Whole is null or { Unit: CalendarUnit.Day };
        return follows && !reading.IsNothing ? At(reading with { End = reading.End + 1 }, sentence.Value(reading.End)) : reading;
    }
}
