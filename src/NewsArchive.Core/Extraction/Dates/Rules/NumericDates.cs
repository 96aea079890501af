using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Dates in digits: <c>2022-01-04</c> in every language, <c>1/4/2022</c> and <c>04.01.2022</c> in the language's order.</summary>
internal static class NumericDates
{
    /// <summary>Year, month, day, joined by hyphens.</summary>
    public static DateReading? Iso(DateContext context, int at)
    {
        if (Three(context.Sentence, at) is not { Mark: '-' } parts || context.Sentence[at].Length != 4)
            return null;
        return Read(parts.First, parts.Second, parts.Third, at + 5);
    }

    /// <summary>Month, day, year; day first where only that is possible. With full stops always day first.</summary>
    public static DateReading? MonthFirst(DateContext context, int at) =>
        Three(context.Sentence, at) is not { Mark: not '-' } parts ? null
            : parts.Mark == '.' || parts.First > 12 ? DayFirst(context, at)
            : Read(FullYear(context.Sentence, at + 4), parts.First, parts.Second, at + 5);

    /// <summary>Day, month, year.</summary>
    public static DateReading? DayFirst(DateContext context, int at) =>
        Three(context.Sentence, at) is not { Mark: not '-' } parts ? null
            : parts.Second > 12 && parts.First <= 12 && parts.Mark == '/' ? Read(FullYear(context.Sentence, at + 4), parts.First, parts.Second, at + 5)
            : Read(FullYear(context.Sentence, at + 4), parts.Second, parts.First, at + 5);

    private static DateReading? Read(int year, int month, int day, int end) =>
        Stretch.Day(year, month, day) is { } found ? new DateReading(end, found) { HasYear = true } : null;

    private static int FullYear(Sentence sentence, int at) => sentence[at] switch
    {
        { Length: 4 } four => four.Value,
        { Length: 2 } two => two.Value + (two.Value < 30 ? 2000 : 1900),
        _ => 0,
    };

    /// <summary>Three runs of digits joined by the same mark, nothing else attached.</summary>
    private static (int First, int Second, int Third, char Mark)? Three(Sentence sentence, int at)
    {
        if (sentence[at + 1] is not { Kind: WordKind.Mark, Glued: true, Value: '-' or '/' or '.' } mark || !sentence.IsMark(at + 3, (char)mark.Value))
            return null;
        var whole = sentence[at + 2] is { Kind: WordKind.Number, Glued: true } && sentence.Glued(at + 3) && sentence[at + 4] is { Kind: WordKind.Number, Glued: true };
        return whole && !IsAttached(sentence, at) && !IsAttached(sentence, at + 5) && !sentence.IsMark(at - 1, '$')
            ? (sentence.Value(at), sentence.Value(at + 2), sentence.Value(at + 4), (char)mark.Value)
            : null;
    }

    private static bool IsAttached(Sentence sentence, int at) =>
        sentence.Glued(at) && !(sentence.Kind(at) == WordKind.Mark && sentence.Value(at) is '.' or ',' or ')' or '(' or '"' or '\'' or ':' or ';')
        && !sentence.IsWord(at, "T");
}
