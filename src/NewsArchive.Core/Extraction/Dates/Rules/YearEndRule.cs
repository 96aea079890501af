using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"year-end", "year's end", "month end": the last day.</summary>
internal static class YearEndRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) != WordKind.Unit || (CalendarUnit)sentence.Value(at) is not (CalendarUnit.Year or CalendarUnit.Month))
            return null;
        var possessive = sentence.IsMark(at + 1, '\'') && sentence.IsWord(at + 2, "s");
        var end = possessive ? at + 3 : sentence.SkipMark(at + 1, '-');
        if (!sentence.IsWord(end, "end"))
            return null;
        var unit = context.Now((CalendarUnit)sentence.Value(at));
        var shift = sentence.Kind(at - 1) == WordKind.Since ? -1 : 0;
        return new DateReading(end + 1, unit?.Shift(shift)) { Part = StretchPart.End, TimexValue = sentence.IsMark(at + 1, '-') && unit?.Shift(shift) is { } year ? Stretch.Day(year.Last).TimexValue : null };
    }
}
