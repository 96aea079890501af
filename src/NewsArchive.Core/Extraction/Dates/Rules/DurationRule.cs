using System.Globalization;
using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Lengths of time, recognised so that they are not taken for dates: "three weeks", "a two-year", "the past five days", "recent months". Ages are stepped over.</summary>
internal static class DurationRule
{
    /// <summary>Reads one at a token.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        var sentence = context.Sentence;
        var next = SkipLead(sentence, at);
        if (Numbers.Count(sentence, next) is { } count)
            return Counted(sentence, at, count);
        return IsLed(sentence, at, next) && IsLength(sentence, next) && IsPlural(sentence, next) ? Whole(sentence, next, Numbers.Unknown) : null;
    }

    /// <summary>"at least", "the", "past", "nearly".</summary>
    private static int SkipLead(Sentence sentence, int at)
    {
        var next = at;
        if (sentence.IsWord(next, "at") && sentence.IsWord(next + 1, "least") || sentence.Kind(next) == WordKind.More && sentence.IsWord(next + 1, "than"))
            next += 2;
        next = sentence.Skip(sentence.Skip(next, WordKind.Approximately), WordKind.The);
        if (sentence.Kind(next) is WordKind.Last or WordKind.Past or WordKind.Next or WordKind.Latest or WordKind.Coming or WordKind.Previous
            || sentence.IsWord(next, "first") || sentence.IsWord(next, "recent"))
            next++;
        return next;
    }

    private static bool IsLed(Sentence sentence, int at, int next) => sentence.Kind(next - 1) is WordKind.Vague or WordKind.Coming && next > at;

    private static DateReading? Counted(Sentence sentence, int at, (int Value, int End) count)
    {
        var unit = sentence.SkipMark(count.End, '-');
        unit = sentence.Skip(unit, WordKind.More);
        if (!IsLength(sentence, unit) || (sentence.Kind(at) == WordKind.A && sentence.Is(unit, WordKind.Unit, (int)CalendarUnit.Day)))
            return null;
        var isAge = (sentence.IsMark(unit + 1, '-') && sentence.IsWord(unit + 2, "old")) || sentence.IsWord(unit + 1, "old");
        return isAge ? new DateReading(unit + 2, null) { IsNothing = true } : Whole(sentence, unit, count.Value);
    }

    private static DateReading Whole(Sentence sentence, int unit, int count)
    {
        var clock = sentence.Kind(unit) == WordKind.ClockUnit;
        var letter = clock ? (char)sentence.Value(unit) : Letter((CalendarUnit)sentence.Value(unit));
        var factor = sentence.Is(unit, WordKind.Unit, (int)CalendarUnit.Decade) ? 10 : sentence.Is(unit, WordKind.Unit, (int)CalendarUnit.Century) ? 100 : 1;
        var digits = count == Numbers.Unknown ? "X" : (count * factor).ToString(CultureInfo.InvariantCulture);
        return DateReading.NoDate(unit + 1, TimexType.Duration, (clock ? "PT" : "P") + digits + letter);
    }

    private static bool IsLength(Sentence sentence, int at) =>
        sentence.Kind(at) == WordKind.ClockUnit || (sentence.Kind(at) == WordKind.Unit && (CalendarUnit)sentence.Value(at) is not (CalendarUnit.Half or CalendarUnit.Weekend));

    private static bool IsPlural(Sentence sentence, int at) => sentence.Chars(at) is [.., 's'];

    private static char Letter(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => 'D',
        CalendarUnit.Week => 'W',
        CalendarUnit.Month => 'M',
        CalendarUnit.Quarter => 'Q',
        _ => 'Y',
    };
}
