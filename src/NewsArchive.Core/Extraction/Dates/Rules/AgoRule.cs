using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"three days ago", "a year earlier", "two weeks later", "ten days from now", "nearly four years ago".</summary>
internal static class AgoRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (Numbers.Count(sentence, sentence.Skip(at, WordKind.Approximately)) is not { } count || sentence.Kind(count.End) != WordKind.Unit)
            return null;
        var unit = (CalendarUnit)sentence.Value(count.End);
        var (direction, end) = DirectionWord(sentence, count.End + 1);
        if (direction == Anchor.None || unit is CalendarUnit.Half)
            return null;
        if (count.Value == Numbers.Unknown)
            return direction == Anchor.Ago ? new DateReading(end, null) { TimexValue = "PAST_REF" } : null;
        if (unit == CalendarUnit.Year && direction is Anchor.Ago or Anchor.Earlier && context.ReportedQuarter is { } quarter)
            return new DateReading(end, quarter.Shift(-4 * count.Value)) { IsAside = true };
        return direction switch
        {
            Anchor.Ago => Shift(end, context.Now(Fine(unit)), unit, -count.Value),
            Anchor.FromNow => Shift(end, context.Now(Fine(unit)), unit, count.Value),
            Anchor.Earlier => Shift(end, context.Then(Fine(unit)), unit, -count.Value),
            _ => Shift(end, context.Then(Fine(unit)), unit, count.Value),
        };
    }

    private static DateReading Shift(int end, Stretch? origin, CalendarUnit unit, int count)
    {
        var found = unit switch
        {
            CalendarUnit.Week or CalendarUnit.Weekend => origin?.Shift(7 * count),
            CalendarUnit.Decade => origin?.Shift(10 * count),
            CalendarUnit.Century => origin?.Shift(100 * count),
            _ => origin?.Shift(count),
        };
        return new DateReading(end, found) { TimexValue = unit == CalendarUnit.Week && found is { } day ? Stretch.Holding(day.First, unit)?.TimexValue : null };
    }

    /// <summary>Days and weeks count to one day; decades and centuries to a year.</summary>
    private static CalendarUnit Fine(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week or CalendarUnit.Weekend => CalendarUnit.Day,
        CalendarUnit.Decade or CalendarUnit.Century => CalendarUnit.Year,
        _ => unit,
    };

    private static (Anchor Anchor, int End) DirectionWord(Sentence sentence, int at) => sentence.Kind(at) switch
    {
        WordKind.Ago => (Anchor.Ago, at + 1),
        WordKind.Earlier => (Anchor.Earlier, at + 1),
        WordKind.Later => (Anchor.Later, at + 1),
        WordKind.After when sentence.IsWord(at, "from") && (sentence.IsWord(at + 1, "now") || sentence.IsWord(at + 1, "today")) => (Anchor.FromNow, at + 2),
        WordKind.None when sentence.IsWord(at, "hence") => (Anchor.FromNow, at + 1),
        _ => (Anchor.None, at),
    };

    private enum Anchor
    {
        None,
        Ago,
        FromNow,
        Earlier,
        Later,
    }
}
