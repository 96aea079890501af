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
        new("dates/year-end", YearEndRule.Read, Unit),
        new("dates/period", PeriodRule.Read, The, Unit),
        new("dates/quarter", QuarterRule.Read, The, Fiscal, Ordinal, Number, This, Next, Last, Unit, None),
        new("dates/season", SeasonRule.Read, WordKind.Season, The),
        new("dates/decade", DecadeRule.Read, The, Number, Mark),
        new("dates/century", CenturyRule.Read, The, Number, Ordinal, NumberWord),
        new("dates/unit", UnitRule.Read, The, Last, Past, Next, This, That, Same, Previous, Following, After, Current, Coming),
        new("dates/dayword", DayWordRule.Read, DayWord, Tonight, Overnight, The, Last, This, That),
        new("dates/weekday", WeekdayRule.Read, Weekday, WeekdayShort),
        new("dates/ago", AgoRule.Read, Number, NumberWord, A, Few, Approximately),
        new("dates/year", YearRule.Read, Number, NumberWord, Mark),
    ];

    private static readonly DateRule[] Extended = [.. Core.Select(rule => rule with { Read = (context, at) => PartsOfDay.Extend(context, rule.Read(context, at)) })];

    private static readonly RuleSet Inner = new(Extended);

    /// <summary>All rules and the words they read.</summary>
    public static DateGrammar Grammar { get; } = new(EnglishWords.Vocabulary, new RuleSet([
        new("dates/set", SetRule.Read, Every, Frequency),
        new("dates/second-day", SecondDayRule.Read, Number),
        new("dates/clock", (context, at) => ClockRule.Read(context, at, Inner), Number, PartOfDay, The),
        new("dates/week-of", (context, at) => WeekOfRule.Read(context, at, Inner), The),
        new("dates/recent", RecentRule.Read, Coming, Recent),
        new("dates/part", (context, at) => PartRule.Read(context, at, Inner), The, Early, Mid, Late, Start, End, Earlier, Later),
        .. Extended,
        new("dates/duration", DurationRule.Read, Number, NumberWord, A, Few, Approximately, More, The, Last, Past, Next, Latest, Coming, Previous, Ordinal, Vague, Preposition),
        new("dates/vague", VagueRule.Read, Vague, Current, The),
    ]));
}
