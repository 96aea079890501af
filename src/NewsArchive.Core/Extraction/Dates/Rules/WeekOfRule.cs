using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"the week of March 6": the week that holds the day.</summary>
internal static class WeekOfRule
{
    /// <summary>Reads one at a token; the day is read by <paramref name="core"/>.</summary>
    public static DateReading? Read(DateContext context, int at, RuleSet core)
    {
        var unit = context.Sentence.Skip(at, WordKind.The);
        if (unit == at || !context.Sentence.Is(unit, WordKind.Unit, (int)CalendarUnit.Week) || context.Sentence.Kind(unit + 1) != WordKind.Of)
            return null;
        return core.Read(context, unit + 2, out _) is { Whole: { Unit: CalendarUnit.Day } day } inner ? new DateReading(inner.End, Stretch.Holding(day.First, CalendarUnit.Week)) : null;
    }
}
