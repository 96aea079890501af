using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>A year that the second date of a pair lends to the first: "from May to July 1998", "3 May and 2 June 2020".</summary>
internal static class SharedYear
{
    /// <summary>The year of the first date, whose month is given; a later month belongs to the year before.</summary>
    public static int? After(DateContext context, int at, int month)
    {
        var sentence = context.Sentence;
        if (!(sentence.Kind(at) is WordKind.To or WordKind.And or WordKind.Until || sentence.IsMark(at, '-')))
            return null;
        var next = Numbers.Day(sentence, at + 1)?.End ?? at + 1;
        if (Months.Read(sentence, next) is not { } other)
            return null;
        next = Numbers.Day(sentence, other.End)?.End ?? other.End;
        next = sentence.SkipMark(next, ',');
        return Numbers.Year(sentence, next) is { } year ? year.Value - (month > other.Month ? 1 : 0) : null;
    }
}
