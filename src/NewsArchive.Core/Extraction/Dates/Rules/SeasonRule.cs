using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"the summer of 1994", "winter 2019-20", "in the spring". "fall" and "spring" need a word that makes them seasons.</summary>
internal static class SeasonRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var noun = sentence.Skip(at, WordKind.The);
        if (sentence.Kind(noun) != WordKind.Season)
            return null;
        var season = (Season)sentence.Value(noun);
        if (YearTail.Read(context, noun + 1) is { } tail)
            return new DateReading(SecondYear(sentence, tail), Stretch.Season(tail.Year, season)) { HasYear = true };
        if (!IsLedIn(sentence, at, noun))
            return null;
        return new DateReading(noun + 1, Recurring.Choose(context, at, noun + 1, year => Stretch.Season(year, season)));
    }

    private static bool IsLedIn(Sentence sentence, int at, int noun) =>
        at < noun
            ? sentence.Kind(at - 1) is WordKind.Preposition or WordKind.Of or WordKind.Until or WordKind.Since or WordKind.End or WordKind.Start
            : sentence.IsWord(at - 1, "in") || sentence.Kind(at - 1) is WordKind.Early or WordKind.Mid or WordKind.Late or WordKind.Until or WordKind.Since || sentence.IsMark(at - 1, '-');

    /// <summary>"1994-95": the second year is part of the expression.</summary>
    private static int SecondYear(Sentence sentence, (int Year, int End) tail) =>
        (sentence.IsMark(tail.End, '-') || sentence.IsMark(tail.End, '/')) && sentence.Glued(tail.End) && sentence.Glued(tail.End + 1)
        && sentence.Kind(tail.End + 1) == WordKind.Number && sentence.Value(tail.End + 1) % 100 == (tail.Year + 1) % 100
            ? tail.End + 2
            : tail.End;
}
