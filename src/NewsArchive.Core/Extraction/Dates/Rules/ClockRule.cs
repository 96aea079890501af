using System.Globalization;
using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>A time of day before its day: "10 p.m. EST Wednesday", "noon Saturday", "dawn on Saturday", "the morning of May 5". The day is what counts.</summary>
internal static class ClockRule
{
    /// <summary>Reads one at a token; the day is read by <paramref name="core"/>. A time alone is no date.</summary>
    public static DateReading? Read(DateContext context, int at, RuleSet core)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) == WordKind.The)
            return sentence.Kind(at + 1) == WordKind.PartOfDay && sentence.Kind(at + 2) == WordKind.Of ? OnDay(context, at + 3, core, Code(sentence, at + 1)) : null;
        if (sentence.Kind(at) == WordKind.PartOfDay)
            return OnDay(context, sentence.IsWord(at + 1, "on") ? at + 2 : at + 1, core, Code(sentence, at));
        if (Clock(sentence, at) is not { } clock)
            return null;
        var next = sentence.SkipMark(Zone(sentence, clock.End), ',');
        return OnDay(context, sentence.IsWord(next, "on") ? next + 1 : next, core, clock.Code)
            ?? DateReading.NoDate(clock.End, TimexType.Time, context.Then(CalendarUnit.Day)?.TimexValue + clock.Code);
    }

    private static DateReading? OnDay(DateContext context, int at, RuleSet core, string code) =>
        core.Read(context, at, out _) is { IsNothing: false, IsNoDate: false, Type: TimexType.Date, Whole.Unit: CalendarUnit.Day } day
            ? day with { TimexValue = day.Whole?.TimexValue + code, Type = TimexType.Time }
            : null;

    private static string Code(Sentence sentence, int at) => PartsOfDay.Codes[sentence.Value(at)];

    /// <summary>"10 p.m.", "7:15 a.m.", "10am".</summary>
    private static (string Code, int End)? Clock(Sentence sentence, int at)
    {
        if (sentence[at] is not { Kind: WordKind.Number, Length: <= 2, Value: <= 12 and >= 0 } hour)
            return null;
        var withMinutes = sentence.IsMark(at + 1, ':') && sentence.Glued(at + 1) && sentence[at + 2] is { Kind: WordKind.Number, Length: 2 };
        var minutes = withMinutes ? sentence.Value(at + 2) : 0;
        if (Meridiem(sentence, withMinutes ? at + 3 : at + 1) is not { } meridiem)
            return null;
        var hours = hour.Value % 12 + (meridiem.IsAfternoon ? 12 : 0);
        return (string.Create(CultureInfo.InvariantCulture, $"T{hours:00}:{minutes:00}"), meridiem.End);
    }

    private static (bool IsAfternoon, int End)? Meridiem(Sentence sentence, int at)
    {
        if (sentence.IsWord(at, "am") || sentence.IsWord(at, "pm"))
            return (sentence.IsWord(at, "pm"), at + 1);
        if (!(sentence.IsWord(at, "a") || sentence.IsWord(at, "p")) || !sentence.IsMark(at + 1, '.') || !sentence.IsWord(at + 2, "m") || !sentence.Glued(at + 2))
            return null;
        return (sentence.IsWord(at, "p"), sentence.Glued(at + 3) ? sentence.SkipMark(at + 3, '.') : at + 3);
    }

    private static int Zone(Sentence sentence, int at)
    {
        if (sentence.IsWord(at, "local") && sentence.IsWord(at + 1, "time"))
            return at + 2;
        var zone = sentence.Chars(at);
        return zone.Length is 3 or 4 && zone is [.., 'T'] && sentence.IsCapital(at) ? at + 1 : at;
    }
}
