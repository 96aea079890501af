using NewsArchive.Search.Lucene.Analysis;
using NewsArchive.Search.Lucene.Documents;

namespace NewsArchive.Search.Lucene.Segments;

/// <summary>All values of one facet field of a snapshot, by ordinals of its own.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];
    private readonly Lazy<string[]> _folded;
    private readonly Lazy<int[]> _inOrder;
    private readonly Lazy<bool[]> _isUnspecified;
    private readonly Lazy<DateValue[]> _dates;

    public ValueTable()
    {
        _folded = new(() => [.. _values.Select(v => Folded(v))]);
        _inOrder = new(() => [.. Enumerable.Range(0, _values.Count).OrderBy(o => _values[o], StringComparer.Ordinal)]);
        _isUnspecified = new(() => [.. _values.Select(v => v.EndsWith(MentionedValues.Unspecified, StringComparison.Ordinal))]);
        _dates = new(() => [.. _values.Select(v => DateValue.Of(DayRange.Parse(v)))]);
    }

    /// <summary>The values by ordinal.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The values by ordinal as words made comparable, one space between and around them: <c>" jens stoltenberg "</c>. Made on first use.</summary>
    public string[] FoldedValues => _folded.Value;

    /// <summary>The ordinals in the order of their values.</summary>
    public int[] InOrder => _inOrder.Value;

    /// <summary>By ordinal, whether a value has the ending of a date known no closer (<see cref="MentionedValues.Unspecified"/>): such values filter, but are not listed.</summary>
    public bool[] IsUnspecified => _isUnspecified.Value;

    /// <summary>By ordinal the date that a value stands for; only for the field of published dates.</summary>
    public DateValue[] Dates => _dates.Value;

    /// <summary>The ordinal of a value; -1 if no document has it.</summary>
    public int Find(string value) => _ordinals.GetValueOrDefault(value, -1);

    /// <summary>Adds what is new of a segment's values and says what their ordinals are here.</summary>
    public int[] Map(string[] terms)
    {
        var map = new int[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            if (!_ordinals.TryGetValue(terms[i], out map[i]))
            {
                map[i] = _values.Count;
                _ordinals.Add(terms[i], map[i]);
                _values.Add(terms[i]);
            }
        }

        return map;
    }

    /// <summary>A text as comparable words, one space between and around them; just one space if it has none.</summary>
    public static string Folded(ReadOnlySpan<char> text)
    {
        var words = new WordBreaker(text);
        var result = new System.Text.StringBuilder(" ");
        while (words.MoveNext())
            result.Append(Folding.Fold(text[words.Start..words.End])).Append(' ');
        return result.ToString();
    }
}

/// <summary>A published interval with its ISO form.</summary>
internal sealed record DateValue(DayRange Range, string Iso)
{
    /// <summary>With its form worked out.</summary>
    public static DateValue Of(DayRange range) => new(range, range.Value);
}
