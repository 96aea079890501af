using System.Globalization;

namespace NewsArchive.Training.Dates;

/// <summary>Counts over a collection: spans that are the same, that overlap, and that overlap with the same value.</summary>
internal sealed class DateScore
{
    private int _gold;
    private int _found;
    private int _strict;
    private int _relaxed;
    private int _value;
    private int _exact;

    /// <summary>Adds one text; each answer is matched once, with the same extent preferred.</summary>
    public void Add(IReadOnlyList<TimedSpan> gold, IReadOnlyList<TimedSpan> found)
    {
        _gold += gold.Count;
        _found += found.Count;
        foreach (var (answer, match) in Match(gold, found))
        {
            _relaxed++;
            _strict += answer.Span == match.Span ? 1 : 0;
            _value += answer.Value == match.Value ? 1 : 0;
            _exact += answer.Span == match.Span && answer.Value == match.Value ? 1 : 0;
        }
    }

    /// <summary>The pairs of answer and expression that overlap.</summary>
    public static IReadOnlyList<(TimedSpan Answer, TimedSpan Match)> Match(IReadOnlyList<TimedSpan> gold, IReadOnlyList<TimedSpan> found)
    {
        var free = found.ToHashSet();
        var pairs = new List<(TimedSpan, TimedSpan)>();
        foreach (var answer in gold)
        {
            var match = free.FirstOrDefault(candidate => candidate.Span == answer.Span) ?? free.FirstOrDefault(answer.Overlaps);
            if (match is not null && free.Remove(match))
                pairs.Add((answer, match));
        }

        return pairs;
    }

    /// <summary>Counts, then the line of figures: <c>strict 85.1 relaxed 91.8 value 82.1</c>.</summary>
    /// <param name="strictNeedsValue">In marked text an expression is right when span and interval are.</param>
    public IEnumerable<string> Lines(bool strictNeedsValue)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"gold {_gold} found {_found} same extent {_strict} overlapping {_relaxed} right value {_value} both {_exact}");
        yield return string.Create(CultureInfo.InvariantCulture, $"strict {F1(strictNeedsValue ? _exact : _strict):0.0} relaxed {F1(_relaxed):0.0} value {F1(_value):0.0}");
    }

    private double F1(int right) => _gold + _found == 0 ? 0 : 200.0 * right / (_gold + _found);
}
