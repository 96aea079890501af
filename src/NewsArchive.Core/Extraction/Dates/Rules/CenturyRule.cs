using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>"the 17th century", "nineteenth-century".</summary>
internal static class CenturyRule
{
    private const int Latest = 22;

    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        if (Numbers.Ordinal(sentence, sentence.Skip(at, WordKind.The)) is not { Value: >= 1 and <= Latest } ordinal)
            return null;
        var noun = sentence.SkipMark(ordinal.End, '-');
        if (!sentence.Is(noun, WordKind.Unit, (int)CalendarUnit.Century) || IsBeforeChrist(sentence, noun + 1))
            return null;
        return new DateReading(noun + 1, Stretch.Century(ordinal.Value)) { HasYear = true };
    }

    private static bool IsBeforeChrist(Sentence sentence, int at) => sentence.IsWord(at, "BC") || sentence.IsWord(at, "BCE");
}
