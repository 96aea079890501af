using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Rules;
using NewsArchive.Core.Extraction.Dates.Words;
using static NewsArchive.Core.Extraction.Dates.Words.WordKind;

namespace NewsArchive.Core.Extraction.Dates.Languages;

/// <summary>English, its rules in order of precedence: what is longer or surer first.</summary>
internal static class English
{
    /// <summary>The rules that read a date without vague parts; parts and clock times wrap around these.</summary>
    private static readonly DateRule[] Core =
    [
        new("dates/iso", NumericDates.Iso, Number),
        new("dates/numeric", NumericDates.MonthFirst, Number),
        new("dates/holiday", HolidayRule.Read, HolidayWord, Weekday, Month, Last, Next, This, Number),
        new("dates/instant", InstantRule.Read, The, Number, Ordinal),
        new("dates/calendar", CalendarRule.Read, Month, MonthShort, Number, Weekday, WeekdayShort, The, Ordinal, NumberWord),
        new("dates/quarter", QuarterRule.Read, The, Possessive, Fiscal, Ordinal, Number, This, Next, Last, Unit, None),
        new("dates/season", SeasonRule.Read, WordKind.Season, The),
        new("dates/decade", DecadeRule.Read, The, Number, Mark),
        new("dates/century", CenturyRule.Read, The, Number, Ordinal, NumberWord),
        new("dates/unit", UnitRule.Read, The, Last, Past, Next, This, That, Same, Previous, Following, After, Current, Coming),
        new("dates/dayword", DayWordRule.Read, DayWord, Tonight, Overnight, The, Last, This, That),
        new("dates/weekday", WeekdayRule.Read, Weekday, WeekdayShort),
        new("dates/ago", AgoRule.Read, Number, NumberWord, A, Few, Approximately),
        new("dates/year", YearRule.Read, Number, NumberWord, Mark),
    ];

    private static readonly RuleSet CoreSet = new([.. Core.Select(rule => rule with { Read = (context, at) => rule.Read(context, at) is { } found ? PartsOfDay.Extend(context, found) : null })]);

    /// <summary>All rules and the words they read.</summary>
    public static DateGrammar Grammar { get; } = new(EnglishWords.Vocabulary, new RuleSet([
        new("dates/part", (context, at) => PartRule.Read(context, at, CoreSet), The, Early, Mid, Late, Start, End, Earlier, Later),
        .. Core.Select(rule => rule with { Read = (context, at) => rule.Read(context, at) is { } found ? PartsOfDay.Extend(context, found) : null }),
    ]));
}
