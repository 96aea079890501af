using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;

namespace NewsArchive.Core.Extraction.Dates;

/// <summary>Finds and resolves the time expressions of a text, sentence by sentence, in one pass.</summary>
internal static class DateTagger
{
    /// <summary>The expressions in the order of the text, which do not overlap.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="grammar">The language's words and rules.</param>
    /// <param name="published">When it appeared; without it only what is complete in itself is resolved.</param>
    public static IEnumerable<TimeExpression> Tag(string text, DateGrammar grammar, DateInterval? published)
    {
        var tokenizer = new Tokenizer(text, grammar.Vocabulary);
        var context = new DateContext(new Sentence(text, tokenizer.Tokens), published);
        while (tokenizer.ReadSentence())
        {
            context.BeginSentence();
            for (var at = 0; at < context.Sentence.Count;)
            {
                context.Start = at;
                if (grammar.Rules.Read(context, at, out var rule) is not { } reading)
                {
                    at++;
                    continue;
                }

                if (!reading.IsNothing)
                    yield return Express(context, at, reading, rule);
                context.Previous = reading;
                at = reading.End;
            }
        }
    }

    private static TimeExpression Express(DateContext context, int at, DateReading reading, string rule)
    {
        var sentence = context.Sentence;
        var span = TextSpan.Between(sentence[at].Start, sentence[reading.End - 1].End);
        if (reading.IsNoDate)
            return new TimeExpression(span, null, reading.TimexValue ?? "", reading.Type, IsDate: false, rule);
        if (reading is { Whole: { } whole, IsAside: false })
            context.Narrative.Remember(whole, reading.HasYear);
        return new TimeExpression(span, IntervalOf(reading), reading.TimexValue ?? reading.Whole?.TimexValue ?? "", reading.Type, IsDate: true, rule);
    }

    private static DateInterval? IntervalOf(DateReading reading)
    {
        if ((reading.Days ?? reading.Whole) is not { } whole)
            return null;
        var (first, last) = StretchParts.Of(whole, reading.Part);
        return new DateInterval(first, last, PrecisionOf(whole.Unit, reading.Part, first == last), Provenances.Text);
    }

    private static DatePrecision PrecisionOf(CalendarUnit unit, StretchPart part, bool isDay) => unit switch
    {
        _ when isDay => DatePrecision.Day,
        CalendarUnit.Month when part == StretchPart.Whole => DatePrecision.Month,
        CalendarUnit.Year when part == StretchPart.Whole => DatePrecision.Year,
        _ => DatePrecision.Range,
    };
}
