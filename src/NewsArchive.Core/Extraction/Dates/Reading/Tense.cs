using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>Reads a date's direction from the nearest verb: before it, or where there is none, after it.</summary>
internal static class Tense
{
    /// <summary>How far a verb may be away; bounds the work for each date.</summary>
    private const int Reach = 25;

    /// <summary>The direction for the expression that stands at these tokens.</summary>
    public static Direction Around(Sentence sentence, int from, int upTo)
    {
        if (sentence.Kind(from - 1) == WordKind.Since)
            return Direction.Past;
        if (sentence.IsWord(from - 1, "as") && sentence.IsWord(from - 3, "as"))
            return Direction.Future;
        var isUntil = sentence.Kind(from - 1) == WordKind.Until;
        var opensClause = OpensClause(sentence, from);
        var direction = opensClause ? After(sentence, upTo) : Before(sentence, from, isUntil);
        if (direction == Direction.Unknown)
            direction = opensClause ? Before(sentence, from, isUntil) : After(sentence, upTo);
        return direction == Direction.Unknown && isUntil ? Direction.Future : direction;
    }

    /// <summary>", but in March ...": the verb before belongs to another clause.</summary>
    private static bool OpensClause(Sentence sentence, int from)
    {
        var at = sentence.Kind(from - 1) is WordKind.Preposition or WordKind.Until ? from - 2 : from - 1;
        return sentence.Kind(at) is WordKind.And or WordKind.None && (sentence.IsWord(at, "but") || sentence.IsWord(at, "and") || sentence.IsWord(at, "while")) && sentence.IsMark(at - 1, ',');
    }

    /// <summary>The nearest verb before; what is put off or granted "until" a date lies ahead though the verb is past.</summary>
    private static Direction Before(Sentence sentence, int from, bool isUntil)
    {
        for (var at = from - 1; at >= 0 && at >= from - Reach && !sentence.IsMark(at, ';'); at--)
        {
            if (isUntil && sentence.Kind(at) == WordKind.Postponed)
                return Direction.Future;
            if (OfVerb(sentence, at) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    private static Direction After(Sentence sentence, int upTo)
    {
        for (var at = upTo; at < sentence.Count && at < upTo + Reach && !sentence.IsMark(at, ';'); at++)
        {
            if (sentence.Kind(at) == WordKind.PresentVerb)
                return OfPresent(sentence, at);
            if (OfVerb(sentence, at) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    /// <summary>"is" alone says nothing; "is expected to", "are likely to" look ahead.</summary>
    private static Direction OfPresent(Sentence sentence, int at)
    {
        for (var next = at + 1; next <= at + 3; next++)
        {
            if (sentence.Kind(next) is WordKind.Planned or WordKind.Will or WordKind.To)
                return Direction.Future;
        }

        return Direction.Unknown;
    }

    private static Direction OfVerb(Sentence sentence, int at) => sentence.Kind(at) switch
    {
        WordKind.Will or WordKind.Modal or WordKind.Planned => Direction.Future,
        WordKind.PastVerb or WordKind.Undone or WordKind.Postponed when !IsHave(sentence, at) => OfParticiple(sentence, at),
        WordKind.To when IsBareVerb(sentence, at + 1) => IsUndone(sentence, at - 1) ? Direction.Past : Direction.Future,
        WordKind.None when IsRegularPast(sentence, at) && !IsAdjective(sentence, at) => OfParticiple(sentence, at),
        _ => Direction.Unknown,
    };

    /// <summary>A past form is past unless a modal stands before it: "will be held", "may have left".</summary>
    private static Direction OfParticiple(Sentence sentence, int at)
    {
        var before = at - 1;
        while (before > at - 4 && sentence.Kind(before) is WordKind.Be or WordKind.Postponed)
            before--;
        return sentence.Kind(before) switch
        {
            WordKind.Will or WordKind.Modal => Direction.Future,
            WordKind.To when before < at - 1 => Direction.Future,
            _ => Direction.Past,
        };
    }

    /// <summary>"failed to", "had been due to".</summary>
    private static bool IsUndone(Sentence sentence, int at) =>
        sentence.Kind(at) == WordKind.Undone || (sentence.Kind(at) == WordKind.Planned && sentence.IsWord(at - 1, "been") && sentence.IsWord(at - 2, "had"));

    private static bool IsBareVerb(Sentence sentence, int at) =>
        sentence.IsLetters(at) && sentence.Kind(at) is WordKind.None or WordKind.Be && !sentence.IsCapital(at);

    private static bool IsHave(Sentence sentence, int at) => sentence.IsWord(at, "has") || sentence.IsWord(at, "have");

    private static bool IsRegularPast(Sentence sentence, int at) =>
        sentence.Chars(at) is { Length: >= 4 } word && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !EndsInEed(word);

    private static bool EndsInEed(ReadOnlySpan<char> word) =>
        word.EndsWith("eed", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("greed", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("teed", StringComparison.OrdinalIgnoreCase);

    /// <summary>"an unspecified date", "the still divided city": a participle before a noun is no verb.</summary>
    private static bool IsAdjective(Sentence sentence, int at) =>
        sentence.Kind(at - 1) is WordKind.The or WordKind.A or WordKind.Possessive || sentence.Kind(at - 2) is WordKind.The or WordKind.A && sentence.Kind(at - 1) == WordKind.None && !sentence.IsCapital(at - 1);
}
