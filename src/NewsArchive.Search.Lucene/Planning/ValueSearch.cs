using NewsArchive.Core.Queries;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>Finds facet values by what a person types: without regard to case, accents and punctuation.</summary>
internal static class ValueSearch
{
    /// <summary>Values that hold all words of a name, in any order; a word that ends in <c>*</c> stands for all that begin so. None for a name without words.</summary>
    public static IReadOnlyList<string> WithAllWords(ValueTable table, string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(WordsOf).ToArray();
        if (words.Length == 0)
            return [];
        var folded = table.FoldedValues;
        return [.. Enumerable.Range(0, folded.Length).Where(i => words.All(w => folded[i].Contains(w, StringComparison.Ordinal))).Select(i => table.Values[i])];
    }

    /// <summary>What to look for in a folded value: the spaces around a word hold it whole, but for the open end of a <c>*</c>.</summary>
    private static IEnumerable<string> WordsOf(string typed)
    {
        var words = ValueTable.Folded(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Select((word, i) => typed.EndsWith('*') && i == words.Length - 1 ? $" {word}" : $" {word} ");
    }

    /// <summary>Values of a field that a query value stands for.</summary>
    public static IReadOnlyList<string> Matching(ValueTable table, ValueField field, string value)
    {
        if (field is ValueField.Author)
            return WithAllWords(table, value);
        if (value.EndsWith('*') && ValueTable.Folded(value).TrimEnd() is { Length: > 0 } start)
            return Where(table, (_, folded) => folded.StartsWith(start, StringComparison.Ordinal));
        var wanted = ValueTable.Folded(value);
        return field switch
        {
            ValueField.Language => Where(table, (v, f) => f == wanted || v.StartsWith(value + "-", StringComparison.OrdinalIgnoreCase)),
            ValueField.Subject => Where(table, (v, f) => f == wanted || ValueTable.Folded(v.AsSpan(v.IndexOf(':', StringComparison.Ordinal) + 1)) == wanted),
            _ => Where(table, (_, folded) => folded == wanted),
        };
    }

    private static List<string> Where(ValueTable table, Func<string, string, bool> isWanted)
    {
        var folded = table.FoldedValues;
        return [.. Enumerable.Range(0, folded.Length).Where(i => isWanted(table.Values[i], folded[i])).Select(i => table.Values[i])];
    }
}
