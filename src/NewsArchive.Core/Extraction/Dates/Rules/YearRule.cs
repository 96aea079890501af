using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"1998", "2009-10", "nineteen ninety-six", "'98"; not "2022 people", "Boeing 1998", "1,998" or "1998 BC".</summary>
internal static class YearRule
{
    private const int SurelyYear = 1500;
    private static readonly string[] Counted = ["people", "troops", "soldiers", "dollars", "euros", "pounds", "yen", "shares", "tons", "tonnes", "barrels", "miles", "kilometers", "kilometres", "km", "metres", "meters", "feet", "points", "percent", "per", "pages", "votes", "members", "workers", "employees", "jobs", "houses", "homes", "men", "women", "children", "students", "hours", "GMT", "EST", "EDT", "BC", "BCE", "billion", "million", "acres", "cars", "seats", "copies", "kg", "cases", "deaths", "times", "patients", "refugees", "passengers", "other", "more"];

    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (Numbers.ShortYear(sentence, at) is { } brief && sentence.Kind(at - 1) is WordKind.Preposition or WordKind.Of or WordKind.Since)
            return new DateReading(brief.End, Stretch.Year(brief.Value)) { HasYear = true };
        if (Numbers.Year(sentence, at) is not { } year || IsCounted(sentence, year.End) || !IsYearHere(sentence, at, year.Value))
            return null;
        return Span(sentence, year) ?? new DateReading(year.End, Stretch.Year(year.Value)) { HasYear = true };
    }

    /// <summary>"2009-10", "2009–2010", "1939/40".</summary>
    private static DateReading? Span(Sentence sentence, (int Value, int End) year)
    {
        if (!(sentence.IsMark(year.End, '-') || sentence.IsMark(year.End, '/')) || sentence[year.End + 1] is not { Kind: WordKind.Number, Length: 2 or 4 } second)
            return null;
        var last = second.Length == 4 ? second.Value : year.Value / 100 * 100 + second.Value;
        if (last <= year.Value || last - year.Value > 120 || Stretch.Year(year.Value) is not { } from || Stretch.Year(last) is not { } to)
            return null;
        return new DateReading(year.End + 2, Stretch.Between(from, to)) { HasYear = true };
    }

    private static bool IsCounted(Sentence sentence, int at) => Array.Exists(Counted, word => sentence.IsWord(at, word));

    private static bool IsYearHere(Sentence sentence, int at, int value)
    {
        if (sentence.Kind(at) == WordKind.NumberWord)
            return true;
        var before = sentence[at - 1];
        if (before.Kind == WordKind.Mark)
            return IsYearAfterMark(sentence, at, value);
        if (before.Kind is WordKind.Preposition or WordKind.Until or WordKind.Since or WordKind.Of or WordKind.Between or WordKind.After)
            return value >= SurelyYear || sentence.IsWord(at - 1, "in") || sentence.IsWord(at - 1, "since");
        if (before.Kind == WordKind.None && (sentence.IsCapital(at - 1) || (sentence.IsMark(at - 2, '\'') && sentence.IsCapital(at + 1))))
            return false;
        return value is >= SurelyYear and <= 2100;
    }

    private static bool IsYearAfterMark(Sentence sentence, int at, int value) =>
        sentence.Value(at - 1) switch
        {
            '(' or ',' or ';' or '"' => value >= SurelyYear,
            '-' when sentence.Glued(at) => sentence.Kind(at - 2) is WordKind.Mid or WordKind.Early or WordKind.Late || sentence.IsWord(at - 2, "pre") || sentence.IsWord(at - 2, "post"),
            '-' => value >= SurelyYear,
            _ => false,
        };
}
