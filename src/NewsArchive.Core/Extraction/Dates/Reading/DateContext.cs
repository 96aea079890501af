using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction.Dates.Calendar;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>What a rule may ask while it reads: the sentence, the published date, the dates mentioned before. One for each text, not shared.</summary>
internal sealed class DateContext(Sentence sentence, DateInterval? published)
{
    /// <summary>The sentence being read.</summary>
    public Sentence Sentence => sentence;

    /// <summary>The dates mentioned so far.</summary>
    public Narrative Narrative { get; } = new();

    /// <summary>When the text appeared.</summary>
    public DateInterval? Published => published;

    /// <summary>The unit that holds the published date; null where that is unknown or not known finely enough.</summary>
    public Stretch? Now(CalendarUnit unit) =>
        published is not null && Stretch.Holding(published.Earliest, unit) is { } now && Stretch.Holding(published.Latest, unit) == now ? now : null;

    /// <summary>The unit that holds the date last spoken of, else the published date.</summary>
    public Stretch? Then(CalendarUnit unit) => Narrative.Latest(unit) ?? Now(unit);

    /// <summary>The quarter that a text on company results is about.</summary>
    public Stretch? ReportedQuarter => Narrative.ReportedQuarter(published?.Latest ?? DateOnly.MaxValue);

    /// <summary>The token that the expression being read begins at; clock times and vague parts may stand before the date itself.</summary>
    public int Start { get; set; }

    /// <summary>The last expression that was read, in this sentence.</summary>
    public DateReading? Previous { get; set; }

    /// <summary>Forgets what belongs to one sentence.</summary>
    public void BeginSentence()
    {
        Narrative.BeginSentence();
        Previous = null;
    }

    /// <summary>The direction that the verbs around these tokens ask for.</summary>
    public Direction DirectionAround(int from, int upTo) => Tense.Around(sentence, Math.Min(from, Start), upTo);
}
