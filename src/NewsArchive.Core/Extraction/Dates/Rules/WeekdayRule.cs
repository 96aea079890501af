using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"Tuesday": the last or the same day, after a future verb the next; also "Tuesday of last week".</summary>
internal static class WeekdayRule
{
    private static readonly string[] NamesBefore = ["Bloody", "Ruby", "Sheffield", "Black", "Super", "Cyber", "Giving", "Shrove", "Ash", "Palm", "Good", "Easter", "Holy", "Maundy"];
    private static readonly string[] NamesAfter = ["Times", "Telegraph", "Mail", "Mirror", "Express", "Herald", "Mercury", "Post", "Tribune", "Star", "Review"];

    private static readonly string[] Events = ["election", "elections", "vote", "game", "match", "meeting", "summit", "deadline", "race", "final", "hearing", "runoff", "referendum", "talks"];

    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) == WordKind.WeekdayShort && !IsSafeShort(sentence, at))
            return null;
        if (IsName(sentence, at))
            return new DateReading(at + 1, null) { IsNothing = true };
        if (sentence.Chars(at) is [.., 's' or 'S'] && sentence.Kind(at) == WordKind.Weekday)
            return DateReading.NoDate(at + 1, TimexType.Set, $"XXXX-WXX-{sentence.Value(at) + 1}");
        return OfWeek(context, at) ?? new DateReading(at + 1, Choose(context, at, at + 1, sentence.Value(at)));
    }

    /// <summary>"last Tuesday" (-1), "this Tuesday" (0), "next Tuesday" (1).</summary>
    public static DateReading Which(DateContext context, int start, int noun, int shift)
    {
        var weekday = context.Sentence.Value(noun);
        if (context.Now(CalendarUnit.Day) is not { } today)
            return new DateReading(noun + 1, null);
        var ahead = (weekday - Weekdays.Of(today.First) + 7) % 7;
        var days = shift switch
        {
            < 0 => ahead == 0 ? -7 : ahead - 7,
            > 0 => ahead == 0 ? 7 : ahead,
            _ => context.DirectionAround(start, noun + 1) == Direction.Past && ahead > 0 ? ahead - 7 : ahead,
        };
        return new DateReading(noun + 1, today.Shift(days));
    }

    private static Stretch? Choose(DateContext context, int from, int upTo, int weekday)
    {
        if (context.Now(CalendarUnit.Day) is not { } today)
            return null;
        var ahead = (weekday - Weekdays.Of(today.First) + 7) % 7;
        if (ahead == 0)
            return today;
        var isAhead = context.DirectionAround(from, upTo) == Direction.Future && !IsDone(context.Sentence, upTo);
        return today.Shift(isAhead ? ahead : ahead - 7);
    }

    /// <summary>"Wednesday's ruling" has happened, "Wednesday's election" may be to come.</summary>
    private static bool IsDone(Sentence sentence, int at) =>
        sentence.IsMark(at, '\'') && sentence.IsWord(at + 1, "s") && !Array.Exists(Events, word => sentence.IsWord(at + 2, word));

    private static DateReading? OfWeek(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var which = sentence.Skip(at + 1, WordKind.Of);
        if (sentence.Kind(which) is not (WordKind.Last or WordKind.This or WordKind.Next) || !sentence.Is(which + 1, WordKind.Unit, (int)CalendarUnit.Week))
            return null;
        var week = context.Now(CalendarUnit.Week)?.Shift(sentence.Value(which));
        return new DateReading(which + 2, week is { } found ? Stretch.Day(found.First).Shift(sentence.Value(at)) : null);
    }

    private static bool IsSafeShort(Sentence sentence, int at) =>
        sentence.IsCapital(at) && (sentence.IsWord(at - 1, "on") || sentence.Kind(at + 1) == WordKind.PartOfDay) && !sentence.IsWord(at, "sun");

    private static bool IsName(Sentence sentence, int at) =>
        Array.Exists(NamesBefore, word => sentence.Chars(at - 1).SequenceEqual(word)) || Array.Exists(NamesAfter, word => sentence.Chars(at + 1).SequenceEqual(word));
}
