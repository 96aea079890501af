using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"Christmas Eve", "last Thanksgiving", "Good Friday", "Easter 2010", "the Fourth of July" by the calendar rule, "9/11".</summary>
internal static class HolidayRule
{
    private static readonly (string Words, Holiday Holiday)[] Names =
    [
        ("christmas day", Holiday.Christmas), ("christmas eve", Holiday.ChristmasEve), ("christmas", Holiday.Christmas), ("xmas", Holiday.Christmas),
        ("boxing day", Holiday.BoxingDay), ("new year ' s day", Holiday.NewYear), ("new year ' s eve", Holiday.NewYearsEve), ("epiphany", Holiday.Epiphany),
        ("valentine ' s day", Holiday.Valentine), ("may day", Holiday.MayDay), ("independence day", Holiday.IndependenceDay), ("bastille day", Holiday.BastilleDay),
        ("halloween", Holiday.Halloween), ("armistice day", Holiday.ArmisticeDay), ("remembrance day", Holiday.ArmisticeDay), ("veterans day", Holiday.ArmisticeDay),
        ("easter sunday", Holiday.Easter), ("easter monday", Holiday.EasterMonday), ("easter day", Holiday.Easter), ("easter", Holiday.Easter), ("good friday", Holiday.GoodFriday),
        ("ash wednesday", Holiday.AshWednesday), ("palm sunday", Holiday.PalmSunday), ("pentecost", Holiday.Pentecost),
        ("martin luther king day", Holiday.MartinLutherKingDay), ("presidents day", Holiday.PresidentsDay), ("memorial day", Holiday.MemorialDay),
        ("labor day", Holiday.LaborDay), ("labour day", Holiday.MayDay), ("columbus day", Holiday.ColumbusDay), ("thanksgiving day", Holiday.Thanksgiving),
        ("thanksgiving", Holiday.Thanksgiving), ("election day", Holiday.ElectionDay),
    ];

    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (sentence.Kind(at) == WordKind.Number)
            return September11(sentence, at);
        var shift = sentence.Kind(at) is WordKind.Last or WordKind.Next or WordKind.This ? sentence.Value(at) : (int?)null;
        var name = shift is null ? at : at + 1;
        if (!sentence.IsCapital(name) || Find(sentence, name) is not { } found)
            return null;
        Stretch? InYear(int year) => Holidays.In(year, found.Holiday) is { } day ? Stretch.Day(day) : null;
        if (YearTail.Read(context, found.End) is { } tail)
            return new DateReading(tail.End, InYear(tail.Year)) { HasYear = true };
        return new DateReading(found.End, shift is { } which ? Which(context, which, InYear) : Recurring.Choose(context, at, found.End, InYear));
    }

    private static Stretch? Which(DateContext context, int shift, Func<int, Stretch?> inYear)
    {
        if (context.Published is not { } published)
            return null;
        return shift switch
        {
            < 0 => Recurring.LatestUpTo(inYear, published.Earliest.DayNumber > 0 ? published.Earliest.AddDays(-1) : published.Earliest),
            > 0 => Recurring.NextFrom(inYear, published.Latest),
            _ => inYear(published.Earliest.Year),
        };
    }

    private static DateReading? September11(Sentence sentence, int at) =>
        sentence.Value(at) == 9 && sentence.IsMark(at + 1, '/') && sentence.Glued(at + 1) && sentence.Glued(at + 2) && sentence.Is(at + 2, WordKind.Number, 11) && !sentence.IsMark(at + 3, '/') && !sentence.IsMark(at - 1, '/')
            ? new DateReading(at + 3, Stretch.Day(2001, 9, 11))
            : null;

    private static (Holiday Holiday, int End)? Find(Sentence sentence, int at)
    {
        foreach (var (words, holiday) in Names)
        {
            if (Match(sentence, at, words) is { } end)
                return (holiday, end);
        }

        return null;
    }

    private static int? Match(Sentence sentence, int at, string words)
    {
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (!sentence.Chars(at).Equals(words.AsSpan()[range], StringComparison.OrdinalIgnoreCase) && !(words[range.Start.Value] == '\'' && sentence.IsMark(at, '\'')))
                return null;
            at++;
        }

        return at;
    }
}
