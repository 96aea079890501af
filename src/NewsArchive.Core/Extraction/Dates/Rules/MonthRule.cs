using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>A month without a day: "March 1996", "December", "June last year", "March-May 2020".</summary>
internal static class MonthRule
{
    /// <summary>Reads the month at <paramref name="at"/>, the expression beginning at <paramref name="start"/>.</summary>
    public static DateReading? Read(DateContext context, int start, int at)
    {
        var sentence = context.Sentence;
        if (start != at || Months.Read(sentence, at) is not { } month)
            return null;
        if (sentence.IsMark(month.End, '-') && Months.Read(sentence, month.End + 1) is { } other)
            return Range(context, at, month.Month, other.Month, other.End);
        if (YearTail.Read(context, month.End) is { } tail)
            return new DateReading(tail.End, Stretch.Month(tail.Year, month.Month)) { HasYear = true };
        if (!Months.StandsAlone(sentence, at))
            return null;
        var shared = SharedYear.After(context, month.End, month.Month);
        var found = shared is { } year
            ? Stretch.Month(year, month.Month)
            : Recurring.Choose(context, at, month.End, y => Stretch.Month(y, month.Month));
        return new DateReading(sentence.IsMark(month.End - 1, '.') ? month.End - 1 : month.End, found) { HasYear = shared is not null };
    }

    private static DateReading? Range(DateContext context, int at, int from, int to, int end)
    {
        var tail = YearTail.Read(context, end);
        return tail is { } given
            ? new DateReading(given.End, InYear(given.Year - (from > to ? 1 : 0), from, to)) { HasYear = true }
            : new DateReading(end, Recurring.Choose(context, at, end, year => InYear(year, from, to)));
    }

    private static Stretch? InYear(int year, int from, int to) =>
        Stretch.Month(year, from) is { } first && Stretch.Month(year + (from > to ? 1 : 0), to) is { } last ? Stretch.Between(first, last) : null;
}
