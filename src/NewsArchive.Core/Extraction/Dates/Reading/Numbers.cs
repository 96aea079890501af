using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>Reads counts, ordinals, days of a month and years written in digits or words.</summary>
internal static class Numbers
{
    /// <summary>The count of an indefinite number: "a few", "several".</summary>
    public const int Unknown = -1;

    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>"3", "three", "twenty-five", "a", "a couple of" ("several" is <see cref="Unknown"/>).</summary>
    public static (int Value, int End)? Count(Sentence sentence, int at) => sentence.Kind(at) switch
    {
        WordKind.Number when sentence.IsPlainNumber(at) && sentence.Value(at) <= 999 => (sentence.Value(at), at + 1),
        WordKind.NumberWord => Words(sentence, at),
        WordKind.A when sentence.Kind(at + 1) == WordKind.Few => Few(sentence, at + 1),
        WordKind.A when sentence.Kind(at + 1) == WordKind.NumberWord && sentence.Value(at + 1) >= 100 => (sentence.Value(at + 1), at + 2),
        WordKind.A => (1, at + 1),
        WordKind.Few => Few(sentence, at),
        _ => null,
    };

    /// <summary>"third", "3rd", "twenty-first".</summary>
    public static (int Value, int End)? Ordinal(Sentence sentence, int at)
    {
        if (sentence.Kind(at) == WordKind.Ordinal)
            return (sentence.Value(at), at + 1);
        if (sentence.Kind(at) == WordKind.NumberWord && sentence.Value(at) is >= 20 and <= 90)
        {
            var next = sentence.SkipMark(at + 1, '-');
            return sentence.Kind(next) == WordKind.Ordinal && sentence.Value(next) < 10 ? (sentence.Value(at) + sentence.Value(next), next + 1) : null;
        }

        return sentence.Kind(at) == WordKind.Number && IsOrdinalEnding(sentence, at + 1) ? (sentence.Value(at), at + 2) : null;
    }

    /// <summary>A day of a month: "4", "4th", "fourth"; 1 to 31.</summary>
    public static (int Value, int End)? Day(Sentence sentence, int at)
    {
        var day = Ordinal(sentence, at) ?? (sentence.IsPlainNumber(at) && sentence[at].Length <= 2 && !IsAttached(sentence, at + 1) ? (sentence.Value(at), at + 1) : null);
        return day is { Value: >= 1 and <= 31 } ? day : null;
    }

    /// <summary>Four digits that can be a year.</summary>
    public static (int Value, int End)? Year(Sentence sentence, int at) =>
        sentence[at].Length == 4 && IsYear(sentence.Value(at)) && sentence.IsPlainNumber(at) && !IsAttached(sentence, at + 1) ? (sentence.Value(at), at + 1) : Spelled(sentence, at);

    /// <summary>"'98": the year of the hundred that begins at most 70 years before 2000.</summary>
    public static (int Value, int End)? ShortYear(Sentence sentence, int at) =>
        sentence.IsMark(at, '\'') && sentence.Glued(at + 1) && sentence[at + 1] is { Kind: WordKind.Number, Length: 2 } digits && !sentence.Glued(at + 2) && !(sentence.Glued(at) && sentence.IsLetters(at - 1))
            ? (digits.Value + (digits.Value < 30 ? 2000 : 1900), at + 2)
            : null;

    /// <summary>Whether the number lies where years in news lie.</summary>
    public static bool IsYear(int value) => value is >= FirstYear and <= LastYear;

    /// <summary>Whether "st", "nd", "rd" or "th" is attached there.</summary>
    public static bool IsOrdinalEnding(Sentence sentence, int at) =>
        sentence.Glued(at) && (sentence.IsWord(at, "th") || sentence.IsWord(at, "st") || sentence.IsWord(at, "nd") || sentence.IsWord(at, "rd"));

    /// <summary>Letters right after digits: "4x4", "1960s", "10am".</summary>
    private static bool IsAttached(Sentence sentence, int at) => sentence.Glued(at) && sentence.IsLetters(at);

    private static (int Value, int End)? Words(Sentence sentence, int at)
    {
        var value = sentence.Value(at);
        var next = sentence.SkipMark(at + 1, '-');
        if (value is >= 20 and <= 90 && sentence.Kind(next) == WordKind.NumberWord && sentence.Value(next) < 10)
            return (value + sentence.Value(next), next + 1);
        return sentence.Kind(at + 1) == WordKind.NumberWord && sentence.Value(at + 1) >= 100 && value < 100
            ? (value * sentence.Value(at + 1), at + 2)
            : (value, at + 1);
    }

    private static (int Value, int End)? Few(Sentence sentence, int at)
    {
        if (!sentence.IsWord(at, "couple"))
            return (Unknown, at + 1);
        return (2, sentence.Skip(at + 1, WordKind.Of));
    }

    /// <summary>"nineteen ninety-six", "two thousand", "two thousand and four".</summary>
    private static (int Value, int End)? Spelled(Sentence sentence, int at)
    {
        if (sentence.Kind(at) != WordKind.NumberWord)
            return null;
        if (sentence.Value(at) is >= 15 and <= 20 && Words(sentence, at + 1) is { Value: >= 10 and <= 99 } rest && sentence.Kind(at + 1) == WordKind.NumberWord)
            return (sentence.Value(at) * 100 + rest.Value, rest.End);
        return sentence.Value(at) == 2 && sentence.Value(at + 1) == 1000 && sentence.Kind(at + 1) == WordKind.NumberWord && IsYearThousand(sentence, at - 1)
            ? (2000, at + 2)
            : null;
    }

    private static bool IsYearThousand(Sentence sentence, int before) =>
        sentence.Kind(before) == WordKind.Unit || sentence.IsWord(before, "in");
}
