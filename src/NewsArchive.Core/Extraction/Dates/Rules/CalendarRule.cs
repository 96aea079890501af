using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"January 4", "4 January 2022", "Tuesday, Jan. 4", "the 4th of July", "May 3-7", "3 to 7 May", "March 1996", "December".</summary>
internal static class CalendarRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) is WordKind.Weekday or WordKind.WeekdayShort)
            return AfterWeekday(context, at);
        return sentence.Kind(at) == WordKind.The
            ? Numbers.Ordinal(sentence, at + 1) is null ? null : DayFirst(context, at, at + 1, null)
            : MonthFirst(context, at, at, null) ?? DayFirst(context, at, at, null);
    }

    private static DateReading? AfterWeekday(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var next = sentence.SkipMark(at + 1, '.');
        next = sentence.Skip(sentence.SkipMark(next, ','), WordKind.The);
        var weekday = sentence.Value(at);
        return MonthFirst(context, at, next, weekday) is { Whole.Unit: CalendarUnit.Day } dated ? dated : DayFirst(context, at, next, weekday);
    }

    private static DateReading? MonthFirst(DateContext context, int start, int at, int? weekday)
    {
        var sentence = context.Sentence;
        if (Months.Read(sentence, at) is not { } month)
            return null;
        if (Numbers.Day(sentence, month.End) is not { } day || IsClock(sentence, day.End))
            return weekday is null ? MonthRule.Read(context, start, at) : null;
        if (DayRanges.Second(sentence, day.End) is { } second)
            return DayRanges.Resolve(context, start, (month.Month, day.Value), (month.Month, second.Day), second.End);
        if (DayRanges.SecondWithMonth(sentence, day.End) is { } other)
            return DayRanges.Resolve(context, start, (month.Month, day.Value), (other.Month, other.Day), other.End);
        return MonthDays.Resolve(context, start, month.Month, day.Value, day.End, weekday);
    }

    private static DateReading? DayFirst(DateContext context, int start, int at, int? weekday)
    {
        var sentence = context.Sentence;
        if (Numbers.Day(sentence, at) is not { } day)
            return null;
        if (DayRanges.Second(sentence, day.End) is { } second && MonthAfter(sentence, second.End, sentence[second.End - 1].Kind) is { } shared)
            return DayRanges.Resolve(context, start, (shared.Month, day.Value), (shared.Month, second.Day), shared.End);
        if (MonthAfter(sentence, day.End, sentence[day.End - 1].Kind) is not { } month)
            return null;
        return MonthDays.Resolve(context, start, month.Month, day.Value, month.End, weekday);
    }

    /// <summary>The month after a day; after an ordinal in words only with "of": "the first March" is no date.</summary>
    private static (int Month, int End)? MonthAfter(Sentence sentence, int at, WordKind day)
    {
        var next = sentence.Skip(at, WordKind.Of);
        return next == at && day == WordKind.Ordinal ? null : Months.Read(sentence, sentence.Skip(next, WordKind.The));
    }

    private static bool IsClock(Sentence sentence, int at) => sentence.IsMark(at, ':') && sentence.Glued(at) && sentence.Kind(at + 1) == WordKind.Number;
}
