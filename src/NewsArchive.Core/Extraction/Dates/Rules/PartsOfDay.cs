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

    /// <summary>The TIMEX3 suffix of each part, by its value.</summary>
    public static readonly string[] Codes = ["", "TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TMO", "TEV", "TAF"];

    /// <summary>The same days, with the part of the day in the TIMEX3 value.</summary>
    public static DateReading At(DateReading day, int part) =>
        day with { TimexValue = day.Whole is { } whole ? whole.TimexValue + Codes[part] : "", Type = TimexType.Time };

    /// <summary>A day with the part that follows it: "Tuesday night", "yesterday afternoon".</summary>
    public static DateReading? Extend(DateContext context, DateReading? reading)
    {
        if (reading is not { IsNothing: false, IsNoDate: false, Type: TimexType.Date } day || day.Whole is { Unit: not CalendarUnit.Day })
            return reading;
        var follows = context.Sentence.Kind(day.End) == WordKind.PartOfDay && context.Sentence.Chars(day.End) is not [.., 's'];
        return follows ? At(day with { End = day.End + 1 }, context.Sentence.Value(day.End)) : reading;
    }
}
