using NewsArchive.Core.Extraction.Dates.Calendar;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>Remembers the dates that a text mentioned, for "the following day", "that year", "a week later".</summary>
internal sealed class Narrative
{
    /// <summary>After so many sentences without a date of its own a year no longer colours what follows.</summary>
    private const int EraSentences = 1;

    private readonly Stretch?[] _latest = new Stretch?[(int)CalendarUnit.Range + 1];
    private readonly int[] _order = new int[(int)CalendarUnit.Range + 1];
    private int _count;
    private int _sentence;
    private Stretch? _era;
    private int _eraSentence;

    /// <summary>Notes that another sentence begins.</summary>
    public void BeginSentence() => _sentence++;

    /// <summary>Remembers a date; <paramref name="hasYear"/> where its year was written out.</summary>
    public void Remember(Stretch stretch, bool hasYear)
    {
        _latest[(int)stretch.Unit] = stretch;
        _order[(int)stretch.Unit] = ++_count;
        if (hasYear && stretch.Unit <= CalendarUnit.Month)
            (_era, _eraSentence) = (stretch, _sentence);
    }

    /// <summary>The unit that holds the latest date fine enough to lie in one such unit.</summary>
    public Stretch? Latest(CalendarUnit unit)
    {
        var best = -1;
        for (var i = 0; i <= (int)unit; i++)
        {
            if (_order[i] > 0 && (best < 0 || _order[i] > _order[best]))
                best = i;
        }

        return best < 0 ? null : Stretch.Holding(_latest[best]!.Value.First, unit);
    }

    /// <summary>The latest date of exactly that unit.</summary>
    public Stretch? LatestOf(CalendarUnit unit) => _latest[(int)unit];

    /// <summary>The quarter that a text on company results is about, unless a whole year was spoken of since.</summary>
    public Stretch? ReportedQuarter(DateOnly published) =>
        _order[(int)CalendarUnit.Quarter] > _order[(int)CalendarUnit.Year] && _latest[(int)CalendarUnit.Quarter] is { } quarter && quarter.Last <= published ? quarter : null;

    /// <summary>The date with its year written out that the present sentence still leans on.</summary>
    public Stretch? Era => _sentence - _eraSentence <= EraSentences ? _era : null;
}
