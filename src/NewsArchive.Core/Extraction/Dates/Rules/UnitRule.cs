using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"last week", "this year", "the following day", "that same month", "next spring", "last Tuesday", "this coming weekend".</summary>
internal static class UnitRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var which = sentence.Skip(at, WordKind.The);
        if (ReadWhich(sentence, which, which > at) is not { } chosen)
            return null;
        var noun = sentence.Kind(chosen.End) == WordKind.Fiscal ? chosen.End + 1 : chosen.End;
        return sentence.Kind(noun) switch
        {
            WordKind.Unit when IsSingular(sentence, noun) && !IsTitle(sentence, which, noun) => OfUnit(context, at, noun, chosen),
            WordKind.Month when sentence.IsCapital(noun) => OfMonth(context, noun, chosen),
            WordKind.Season => OfSeason(context, noun, chosen),
            WordKind.Weekday when !IsPlural(sentence, noun) => WeekdayRule.Which(context, at, noun, chosen.Shift),
            _ => null,
        };
    }

    /// <summary>What tells which: how far it shifts, and whether from the date last spoken of.</summary>
    private static (int Shift, bool FromThen, int End)? ReadWhich(Sentence sentence, int at, bool afterThe) => sentence.Kind(at) switch
    {
        WordKind.This when sentence.Kind(at + 1) is WordKind.Past or WordKind.Coming or WordKind.Last or WordKind.Next => (sentence.Value(at + 1), false, at + 2),
        WordKind.This when sentence.Kind(at + 1) == WordKind.Same => (0, false, at + 2),
        WordKind.This or WordKind.Current => (0, false, at + 1),
        WordKind.That => (0, true, sentence.Skip(at + 1, WordKind.Same)),
        WordKind.Same => (0, true, at + 1),
        WordKind.Previous or WordKind.Following => (sentence.Value(at), true, at + 1),
        WordKind.After when sentence.IsWord(at, "following") && afterThe => (1, true, at + 1),
        WordKind.Next when afterThe || sentence.Is(at + 1, WordKind.Unit, (int)CalendarUnit.Day) => (1, true, at + 1),
        WordKind.Last or WordKind.Next or WordKind.Past or WordKind.Coming => (sentence.Value(at), false, at + 1),
        _ => null,
    };

    private static DateReading? OfUnit(DateContext context, int start, int noun, (int Shift, bool FromThen, int End) chosen)
    {
        var unit = (CalendarUnit)context.Sentence.Value(noun);
        var fromThen = chosen.FromThen;
        if (unit == CalendarUnit.Half || (unit == CalendarUnit.Day && !fromThen))
            return null;
        if (unit == CalendarUnit.Weekend && !fromThen)
            return new DateReading(noun + 1, Weekends.Shifted(context, start, noun + 1, chosen.Shift));
        var origin = fromThen ? context.Then(unit) : context.Now(unit);
        return new DateReading(noun + 1, origin?.Shift(chosen.Shift));
    }

    private static DateReading OfMonth(DateContext context, int noun, (int Shift, bool FromThen, int End) chosen)
    {
        var month = context.Sentence.Value(noun);
        return new DateReading(noun + 1, ByYear(context, chosen.Shift, year => Stretch.Month(year, month)));
    }

    private static DateReading OfSeason(DateContext context, int noun, (int Shift, bool FromThen, int End) chosen)
    {
        var season = (Season)context.Sentence.Value(noun);
        if (chosen.FromThen && context.Narrative.LatestOf(CalendarUnit.Season) is { } spokenOf)
            return new DateReading(noun + 1, spokenOf.Shift(chosen.Shift));
        var found = chosen.Shift == 0 && context.Now(CalendarUnit.Season) is { } now && now == Stretch.Season(now.First.Year, season)
            ? now
            : ByYear(context, chosen.Shift, year => Stretch.Season(year, season));
        return new DateReading(noun + 1, found);
    }

    /// <summary>"last": the latest that is over; "next": the first not begun; "this": that of the year.</summary>
    private static Stretch? ByYear(DateContext context, int shift, Func<int, Stretch?> inYear)
    {
        if (context.Published is not { } published)
            return null;
        return shift switch
        {
            < 0 => Recurring.LatestUpTo(year => inYear(year) is { } found && found.Last < published.Earliest ? found : null, published.Earliest),
            > 0 => Recurring.NextFrom(year => inYear(year) is { } found && found.First > published.Latest ? found : null, published.Latest),
            _ => inYear(published.Earliest.Year),
        };
    }

    /// <summary>"This Week", the programme.</summary>
    private static bool IsTitle(Sentence sentence, int at, int noun) => sentence.IsCapital(at) && sentence.IsCapital(noun);

    private static bool IsSingular(Sentence sentence, int at) => !IsPlural(sentence, at) && !(sentence.IsMark(at + 1, '-') && sentence.Glued(at + 1) && sentence.IsWord(at + 2, "old"));

    private static bool IsPlural(Sentence sentence, int at) => sentence.Chars(at) is [.., 's' or 'S'];
}
