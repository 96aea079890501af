using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>The second day of "May 3-7", "3 to 7 May", "between 3 and 7 May", "Jan. 30-Feb. 2".</summary>
internal static class DayRanges
{
    /// <summary>A second day in the same month.</summary>
    public static (int Day, int End)? Second(Sentence sentence, int at)
    {
        if (!Joins(sentence, at) || Numbers.Day(sentence, at + 1) is not { } day || IsFollowedByUnit(sentence, day.End))
            return null;
        return day;
    }

    /// <summary>A second day that names its own month, joined by a dash.</summary>
    public static (int Month, int Day, int End)? SecondWithMonth(Sentence sentence, int at) =>
        sentence.IsMark(at, '-') && Months.Read(sentence, at + 1) is { } month && Numbers.Day(sentence, month.End) is { } day
            ? (month.Month, day.Value, day.End)
            : null;

    /// <summary>The stretch between two days whose year follows or must be chosen.</summary>
    public static DateReading Resolve(DateContext context, int start, (int Month, int Day) from, (int Month, int Day) to, int end)
    {
        var tail = YearTail.Read(context, end);
        return tail is { } given
            ? new DateReading(given.End, InYear(given.Year - (from.Month > to.Month ? 1 : 0), from, to)) { HasYear = true }
            : new DateReading(end, Recurring.Choose(context, start, end, year => InYear(year, from, to)));
    }

    private static Stretch? InYear(int year, (int Month, int Day) from, (int Month, int Day) to) =>
        Stretch.Day(year, from.Month, from.Day) is { } first && Stretch.Day(year + (from.Month > to.Month ? 1 : 0), to.Month, to.Day) is { } last
            ? Stretch.Between(first, last)
            : null;

    private static bool Joins(Sentence sentence, int at) =>
        sentence.IsMark(at, '-') || sentence.Kind(at) == WordKind.To || sentence.IsWord(at, "through")
        || (sentence.IsWord(at, "and") && sentence.Kind(at - 2) == WordKind.Between);

    private static bool IsFollowedByUnit(Sentence sentence, int at) =>
        sentence.Kind(at) is WordKind.Unit or WordKind.ClockUnit || sentence.IsMark(at, '%') || (sentence.IsMark(at, ':') && sentence.Glued(at + 1));
}
