using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>The days of old letters and papers: "the 4th inst." (this month), "12th ult." (last), "5th prox." (next).</summary>
internal static class InstantRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (Numbers.Day(sentence, sentence.Skip(at, WordKind.The)) is not { } day)
            return null;
        if (sentence.Kind(day.End) == WordKind.Instant)
        {
            var end = sentence.Glued(day.End + 1) && IsAbbreviated(sentence, day.End) ? sentence.SkipMark(day.End + 1, '.') : day.End + 1;
            return InMonth(context, sentence.Value(day.End), day.Value, end);
        }

        return OfMonth(context, day.Value, day.End);
    }

    /// <summary>"the 12th of last month".</summary>
    private static DateReading? OfMonth(DateContext context, int day, int at)
    {
        var sentence = context.Sentence;
        return sentence.Kind(at) == WordKind.Of && sentence.Kind(at + 1) is WordKind.Last or WordKind.This or WordKind.Next && sentence.Is(at + 2, WordKind.Unit, (int)CalendarUnit.Month)
            ? InMonth(context, sentence.Value(at + 1), day, at + 3)
            : null;
    }

    private static DateReading InMonth(DateContext context, int shift, int day, int end) =>
        new(end, context.Now(CalendarUnit.Month)?.Shift(shift) is { } month ? Stretch.Day(month.First.Year, month.First.Month, day) : null);

    private static bool IsAbbreviated(Sentence sentence, int at) => sentence[at].Length <= 4;
}
