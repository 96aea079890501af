using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"yesterday", "the day after tomorrow", "tonight", "last night", "this morning", "that evening", "overnight", "the weekend".</summary>
internal static class DayWordRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        return sentence.Kind(at) switch
        {
            WordKind.DayWord when sentence.IsCapital(at) && sentence.Kind(at - 1) == WordKind.None && sentence.IsCapital(at - 1) => new DateReading(at + 1, null) { IsNothing = true },
            WordKind.DayWord => Shifted(context, at + 1, sentence.Value(at)),
            WordKind.Tonight => Shifted(context, at + 1, 0) with { Type = TimexType.Date },
            WordKind.Overnight => Night(context, at),
            WordKind.Last when sentence.Is(at + 1, WordKind.PartOfDay, PartsOfDay.Night) => PartsOfDay.At(Shifted(context, at + 2, -1), PartsOfDay.Night),
            WordKind.Last when sentence.Is(at + 1, WordKind.PartOfDay, PartsOfDay.Evening) => PartsOfDay.At(Shifted(context, at + 2, -1), PartsOfDay.Evening),
            WordKind.This when sentence.Kind(at + 1) == WordKind.PartOfDay => PartsOfDay.At(Shifted(context, at + 2, 0), sentence.Value(at + 1)),
            WordKind.That when sentence.Kind(at + 1) == WordKind.PartOfDay => PartsOfDay.At(new DateReading(at + 2, context.Then(CalendarUnit.Day)), sentence.Value(at + 1)),
            WordKind.The => AfterThe(context, at),
            _ => null,
        };
    }

    private static DateReading? AfterThe(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Is(at + 1, WordKind.Unit, (int)CalendarUnit.Weekend) && !sentence.IsWord(at + 1, "weekends"))
            return new DateReading(at + 2, Weekends.Plain(context, at, at + 2));
        if (sentence.Is(at + 1, WordKind.Unit, (int)CalendarUnit.Day) && sentence.Kind(at + 3) == WordKind.DayWord)
            return BeforeOrAfter(sentence, at + 2) is { } shift && sentence.Value(at + 3) == shift ? Shifted(context, at + 4, 2 * shift) : null;
        if (sentence.IsWord(at + 1, "next") && sentence.Is(at + 2, WordKind.PartOfDay, PartsOfDay.Morning) || sentence.IsWord(at + 1, "following") && sentence.Kind(at + 2) == WordKind.PartOfDay)
            return PartsOfDay.At(new DateReading(at + 3, context.Then(CalendarUnit.Day)?.Shift(1)), sentence.Value(at + 2));
        return sentence.IsWord(at + 1, "previous") && sentence.Kind(at + 2) == WordKind.PartOfDay
            ? PartsOfDay.At(new DateReading(at + 3, context.Then(CalendarUnit.Day)?.Shift(-1)), sentence.Value(at + 2))
            : null;
    }

    private static int? BeforeOrAfter(Sentence sentence, int at) =>
        sentence.IsWord(at, "before") ? -1 : sentence.IsWord(at, "after") ? 1 : null;

    private static DateReading Shifted(DateContext context, int end, int days) => new(end, context.Now(CalendarUnit.Day)?.Shift(days));

    /// <summary>Both days of the night: the one to the published day, after a future verb the one that begins on it.</summary>
    private static DateReading Night(DateContext context, int at)
    {
        if (context.Now(CalendarUnit.Day) is not { } today)
            return new DateReading(at + 1, null);
        var first = context.DirectionAround(at, at + 1) == Direction.Future ? today : today.Shift(-1);
        return new DateReading(at + 1, first)
        {
            Days = first?.Shift(1) is { } second ? Stretch.Between(first.Value, second) : first,
            TimexValue = first?.TimexValue + "TNI",
            Type = TimexType.Time,
        };
    }
}
