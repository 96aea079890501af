using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Finds the year of a day that is given by month and day.</summary>
internal static class MonthDays
{
    /// <summary>The day with the year that follows it, that a later date lends it, that its weekday or the sentence asks for.</summary>
    public static DateReading Resolve(DateContext context, int start, int month, int day, int end, int? weekday = null)
    {
        if (YearTail.Read(context, end) is { } tail)
            return new DateReading(tail.End, Stretch.Day(tail.Year, month, day)) { HasYear = true };
        if (FamousDays.Year(context, end, month, day) is { } famous)
            return new DateReading(end, Stretch.Day(famous, month, day));
        if (SharedYear.After(context, end, month) is { } shared)
            return new DateReading(end, Stretch.Day(shared, month, day)) { HasYear = true };
        return new DateReading(end, ByWeekday(context, month, day, weekday) ?? Recurring.Choose(context, start, end, year => Stretch.Day(year, month, day)));
    }

    private static Stretch? ByWeekday(DateContext context, int month, int day, int? weekday)
    {
        if (weekday is null || context.Published is not { } published)
            return null;
        for (var away = 0; away <= 2; away++)
        {
            var year = published.Earliest.Year + (away == 0 ? 0 : away == 1 ? -1 : 1);
            if (Stretch.Day(year, month, day) is { } found && Weekdays.Of(found.First) == weekday)
                return found;
        }

        return null;
    }
}
