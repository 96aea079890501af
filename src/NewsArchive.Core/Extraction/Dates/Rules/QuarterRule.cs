using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"the third quarter of 1990", "second-quarter", "this year's first half", "Q3 2021", "the 1988 quarter", "the year-earlier period".</summary>
internal static class QuarterRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) is WordKind.None)
            return Short(context, at);
        var next = sentence.Skip(at, WordKind.The);
        var lead = YearLead(context, next);
        next = lead?.End ?? next;
        next = sentence.SkipMark(sentence.Skip(next, WordKind.Fiscal), '-');
        if (Numbered(context, at, next, lead?.Year) is { } numbered)
            return lead is null && next > at && sentence.IsMark(next + 1, '-') ? null : numbered;
        return lead is { } given && IsBareQuarter(sentence, next) ? OfYear(context, given.Year, next + 1) : null;
    }

    /// <summary>"third quarter" from its ordinal on, with the year given or to be found.</summary>
    public static DateReading? Numbered(DateContext context, int start, int at, int? year)
    {
        var sentence = context.Sentence;
        var ordinal = sentence.Kind(at) == WordKind.Last ? (Value: Numbers.Unknown, End: at + 1) : Numbers.Ordinal(sentence, at);
        if (ordinal is not { } which)
            return null;
        var unit = sentence.SkipMark(which.End, '-');
        if (sentence.Kind(unit) != WordKind.Unit || sentence[unit - 1].End > sentence[unit].Start)
            return null;
        return (CalendarUnit)sentence.Value(unit) switch
        {
            CalendarUnit.Quarter when which.Value is >= 1 and <= 4 => InYear(context, start, unit + 1, year, y => Stretch.Quarter(y, which.Value)),
            CalendarUnit.Half when which.Value is 1 or 2 => InYear(context, start, unit + 1, year, y => Stretch.Half(y, which.Value)),
            CalendarUnit.Half when which.Value == Numbers.Unknown && sentence.Kind(unit + 1) == WordKind.Of => InYear(context, start, unit + 1, year, y => Stretch.Half(y, 2)),
            _ => null,
        };
    }

    /// <summary>Without a year: the one that the tense asks for, else the latest that has begun.</summary>
    private static DateReading InYear(DateContext context, int start, int end, int? year, Func<int, Stretch?> inYear)
    {
        if (year is { } given)
            return new DateReading(end, inYear(given)) { HasYear = true };
        var tailStart = context.Sentence.Kind(end) == WordKind.Of ? context.Sentence.Skip(end + 1, WordKind.Fiscal) : end;
        if (YearTail.Read(context, tailStart > end + 1 ? tailStart : end) is { } tail)
            return new DateReading(tail.End, inYear(tail.Year)) { HasYear = true };
        if (context.Published is not { } published)
            return new DateReading(end, null);
        return context.Sentence.Kind(start - 1) is WordKind.Preposition or WordKind.Until && !context.Sentence.IsWord(start - 1, "for") && context.DirectionAround(start, end) == Direction.Future
            ? new DateReading(end, Recurring.NextFrom(inYear, published.Earliest))
            : new DateReading(end, Recurring.LatestUpTo(inYear, published.Latest));
    }

    /// <summary>"Q3", "Q3 2021", "H1 2021".</summary>
    private static DateReading? Short(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (!sentence.Glued(at + 1) || sentence[at + 1] is not { Kind: WordKind.Number, Length: 1 } number || sentence.Glued(at + 2) && sentence.IsLetters(at + 2))
            return null;
        if (sentence.IsWord(at, "Q") && number.Value is >= 1 and <= 4)
            return InYear(context, at, at + 2, null, year => Stretch.Quarter(year, number.Value));
        return sentence.IsWord(at, "H") && number.Value is 1 or 2 && sentence.IsWord(at, "H") ? InYear(context, at, at + 2, null, year => Stretch.Half(year, number.Value)) : null;
    }

    /// <summary>The year before a quarter: "1988", "this year's", "last year's", "year-earlier".</summary>
    private static (int Year, int End)? YearLead(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) == WordKind.Number)
            return Numbers.Year(sentence, at);
        if (YearTail.Relative(context, at) is { } relative && sentence.IsMark(relative.End, '\'') && sentence.Glued(relative.End + 1))
            return (relative.Year, relative.End + 2);
        return null;
    }

    private static bool IsBareQuarter(Sentence sentence, int at) => sentence.Is(at, WordKind.Unit, (int)CalendarUnit.Quarter) || sentence.Kind(at) == WordKind.Period;

    /// <summary>"the 1988 quarter": the quarter last spoken of, in that year.</summary>
    private static DateReading? OfYear(DateContext context, int year, int end) =>
        context.ReportedQuarter is { } quarter
            ? new DateReading(end, Stretch.Quarter(year, (quarter.First.Month + 2) / 3))
            : new DateReading(end, Stretch.Year(year));
}
