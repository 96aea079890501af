using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"early 2022", "the late 1970s", "mid-March", "the end of next year", "the middle of October", "earlier this year", "late Sunday".</summary>
internal static class PartRule
{
    /// <summary>Reads one at a token; the date inside is read by <paramref name="core"/>.</summary>
    public static DateReading? Read(DateContext context, int at, RuleSet core)
    {
        var sentence = context.Sentence;
        var word = sentence.Skip(at, WordKind.The);
        return sentence.Kind(word) switch
        {
            WordKind.Early => Inner(context, word, core, StretchPart.Early),
            WordKind.Late => Inner(context, word, core, StretchPart.Late),
            WordKind.Mid when sentence.IsWord(word, "mid") => Inner(context, word, core, StretchPart.Mid),
            WordKind.Mid => AfterOf(context, word, core, StretchPart.Mid),
            WordKind.Start => AfterOf(context, word, core, StretchPart.Start),
            WordKind.End => AfterOf(context, word, core, StretchPart.End),
            WordKind.Earlier or WordKind.Later when word == at => Inner(context, word, core, StretchPart.Whole) ?? InThe(context, word),
            _ => null,
        };
    }

    private static DateReading? Inner(DateContext context, int word, RuleSet core, StretchPart part)
    {
        var sentence = context.Sentence;
        var at = sentence.SkipMark(word + 1, '-');
        at = sentence.IsWord(at, "in") && sentence.Kind(word) is WordKind.Early or WordKind.Late ? at + 1 : at;
        return core.Read(context, at, out _) is { IsNothing: false, IsNoDate: false, Part: StretchPart.Whole } inner ? With(inner, part) : null;
    }

    private static DateReading? AfterOf(DateContext context, int word, RuleSet core, StretchPart part)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(word + 1) != WordKind.Of)
            return null;
        if (core.Read(context, word + 2, out _) is { IsNothing: false, IsNoDate: false, Part: StretchPart.Whole } inner)
            return With(inner, part);
        return TheUnit(context, word + 2) is { } unit ? With(unit, part) with { TimexValue = LastDay(unit, part) } : null;
    }

    /// <summary>"earlier in the year", "later in the day".</summary>
    private static DateReading? InThe(DateContext context, int word) =>
        context.Sentence.IsWord(word + 1, "in") ? TheUnit(context, word + 2) : null;

    /// <summary>"the year" after "the end of": the one spoken of last if it is the present one, else the present.</summary>
    private static DateReading? TheUnit(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) != WordKind.The || sentence.Kind(at + 1) != WordKind.Unit || sentence.Chars(at + 1) is [.., 's'])
            return null;
        var unit = (CalendarUnit)sentence.Value(at + 1);
        return unit == CalendarUnit.Half ? null : new DateReading(at + 2, unit == CalendarUnit.Day ? context.Then(unit) : context.Now(unit));
    }

    /// <summary>"the end of the month" is a day in TIMEX3; other parts keep the value of the whole.</summary>
    private static string? LastDay(DateReading unit, StretchPart part) =>
        part == StretchPart.End && unit.Whole is { Unit: CalendarUnit.Month } month ? Stretch.Day(month.Last).TimexValue : null;

    private static DateReading With(DateReading inner, StretchPart part) =>
        inner.Whole is { Unit: CalendarUnit.Day } ? inner : inner with { Part = part };
}
