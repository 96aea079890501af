using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Reads English month names, which are also names of people and a verb.</summary>
internal static class Months
{
    /// <summary>A month and where it ends, the full stop of an abbreviation included when more follows on it.</summary>
    public static (int Month, int End)? Read(Sentence sentence, int at)
    {
        if (sentence.Kind(at) is not (WordKind.Month or WordKind.MonthShort) || !sentence.IsCapital(at))
            return null;
        var end = sentence.Kind(at) == WordKind.MonthShort && sentence.Glued(at + 1) ? sentence.SkipMark(at + 1, '.') : at + 1;
        return (sentence.Value(at), end);
    }

    /// <summary>Whether a month that stands alone is one: not "May" the verb, not "April Jones", not "Theresa May".</summary>
    public static bool StandsAlone(Sentence sentence, int at)
    {
        if (IsLedIn(sentence, at))
            return true;
        if (sentence.Kind(at) == WordKind.MonthShort || sentence.IsWord(at, "may") || sentence.IsWord(at, "march"))
            return false;
        return !IsNameBeside(sentence, at - 1) && !(IsNameBeside(sentence, at + 1) && sentence.Value(at) is 4 or 6 or 8);
    }

    private static bool IsLedIn(Sentence sentence, int at) => sentence.Kind(at - 1) switch
    {
        WordKind.Preposition or WordKind.Of or WordKind.Until or WordKind.Since or WordKind.Last or WordKind.Next or WordKind.This or WordKind.Past or WordKind.Previous
            or WordKind.Early or WordKind.Mid or WordKind.Late or WordKind.Every or WordKind.Coming or WordKind.After or WordKind.Following or WordKind.Between => true,
        WordKind.Mark => sentence.IsMark(at - 1, '-') && sentence.Kind(at - 2) is WordKind.Mid or WordKind.Late or WordKind.Early,
        _ => false,
    };

    private static bool IsNameBeside(Sentence sentence, int at) =>
        sentence.Kind(at) == WordKind.None && sentence.IsCapital(at) && at > 0;
}
