using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>The periods of company results: "the latest quarter", "the quarter", "the year-earlier period", "year-ago results", "the 1988 period".</summary>
internal static class PeriodRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var next = sentence.Skip(at, WordKind.The);
        if (next > at && sentence.Is(next, WordKind.Unit, (int)CalendarUnit.Year) && sentence.IsMark(next + 1, '-') && !IsNamed(sentence, next + 3))
            return null;
        if (sentence.Is(next, WordKind.Unit, (int)CalendarUnit.Year) && sentence.IsMark(next + 1, '-') && sentence.Kind(next + 2) is WordKind.Ago or WordKind.Earlier)
            return YearEarlier(context, at, next);
        if (next == at)
            return null;
        var isLatest = sentence.Kind(next) == WordKind.Latest;
        next = isLatest ? next + 1 : next;
        if (!sentence.Is(next, WordKind.Unit, (int)CalendarUnit.Quarter) && !(isLatest && sentence.Kind(next) == WordKind.Period) || sentence.IsWord(next, "quarters") || sentence.IsMark(next + 1, '-'))
            return null;
        return Reported(context, next + 1, context.ReportedQuarter);
    }

    /// <summary>"the year-earlier quarter"; before another noun ("year-earlier profit") only the adjective.</summary>
    private static DateReading YearEarlier(DateContext context, int at, int unit)
    {
        var sentence = context.Sentence;
        var noun = unit + 3;
        if (QuarterRule.Numbered(context, at, noun, context.Now(CalendarUnit.Year)?.Shift(-1)?.First.Year) is { } numbered)
            return numbered with { IsAside = true };
        return Reported(context, sentence.Is(noun, WordKind.Unit, (int)CalendarUnit.Quarter) || sentence.Kind(noun) == WordKind.Period ? noun + 1 : noun, context.ReportedQuarter?.Shift(-4), -4) with { IsAside = true };
    }

    private static bool IsNamed(Sentence sentence, int at) =>
        sentence.Is(at, WordKind.Unit, (int)CalendarUnit.Quarter) || sentence.Kind(at) is WordKind.Period or WordKind.Ordinal;

    /// <summary>A quarter that the text named is a date; else the last full quarter is only a guess for TIMEX3.</summary>
    private static DateReading Reported(DateContext context, int end, Stretch? quarter, int shift = 0) =>
        quarter is { } named
            ? new DateReading(end, named)
            : DateReading.NoDate(end, TimexType.Date, context.Now(CalendarUnit.Quarter)?.Shift(shift - 1)?.TimexValue ?? "");
}
