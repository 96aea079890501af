using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Reads the year that may follow a month, day, season or quarter: ", 1998", "of 1990", "last year".</summary>
internal static class YearTail
{
    /// <summary>The year and where it ends; null where none follows.</summary>
    public static (int Year, int End)? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var comma = sentence.IsMark(at, ',');
        var next = comma ? at + 1 : sentence.Skip(at, WordKind.Of);
        if (Numbers.Year(sentence, next) is { } year && !IsCounted(sentence, next + 1))
            return (year.Value, year.End);
        if (comma)
            return null;
        if (Numbers.ShortYear(sentence, next) is { } brief)
            return (brief.Value, brief.End);
        return Relative(context, sentence.Skip(next, WordKind.The), next > at);
    }

    /// <summary>"last year", "this year", "next year", "that year", "the same year".</summary>
    public static (int Year, int End)? Relative(DateContext context, int at, bool afterOf = false)
    {
        var sentence = context.Sentence;
        if (!sentence.Is(at + 1, WordKind.Unit, (int)CalendarUnit.Year) || sentence.Glued(at + 1) || sentence.IsWord(at + 1, "years"))
            return null;
        var year = sentence.Kind(at) switch
        {
            WordKind.Last or WordKind.Past or WordKind.Next or WordKind.Coming => context.Now(CalendarUnit.Year)?.Shift(sentence.Value(at)),
            WordKind.This or WordKind.Current => context.Now(CalendarUnit.Year),
            WordKind.That or WordKind.Same => context.Then(CalendarUnit.Year),
            WordKind.Previous or WordKind.Following => context.Then(CalendarUnit.Year)?.Shift(sentence.Value(at)),
            WordKind.The when afterOf => context.Then(CalendarUnit.Year),
            _ => null,
        };
        return year is { } found ? (found.First.Year, at + 2) : null;
    }

    /// <summary>"2000 people", "1,500 troops": four digits before a counted noun are no year after a comma.</summary>
    private static bool IsCounted(Sentence sentence, int at) =>
        sentence.IsWord(at, "people") || sentence.IsWord(at, "troops") || sentence.IsWord(at, "dollars") || sentence.IsMark(at, '%');
}
