using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>The "25" of "April 24 and 25": a number right after a day and "and" is another day of its month.</summary>
internal static class SecondDayRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (context.Previous is not { Whole: { Unit: CalendarUnit.Day } first, Type: TimexType.Date } previous || previous.End != at - 1 || !IsJoined(sentence, at - 1))
            return null;
        if (sentence.Kind(at - 2) != WordKind.Number || sentence[at - 2].Length > 2 || Numbers.Day(sentence, at) is not { } day || !EndsHere(sentence, day.End))
            return null;
        return new DateReading(day.End, Stretch.Day(first.First.Year, first.First.Month, day.Value));
    }

    private static bool IsJoined(Sentence sentence, int at) => sentence.Kind(at) == WordKind.And || sentence.IsMark(at, ',') || sentence.IsMark(at, '&');

    private static bool EndsHere(Sentence sentence, int at) =>
        at == sentence.Count || sentence.Kind(at) is WordKind.Mark or WordKind.Preposition or WordKind.And && !sentence.Glued(at + 1);
}
