using System.Collections.Frozen;

namespace NewsArchive.Core.Extraction.Dates.Words;

/// <summary>The words of one language that dates are made of, found without regard to case.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>Freezes a table; its comparer is replaced by an ordinal one without case.</summary>
    public Vocabulary(IEnumerable<KeyValuePair<string, Word>> words)
    {
        var table = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _longest = table.Keys.Max(k => k.Length);
        _words = table.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The meaning of a word, or <see cref="WordKind.None"/>.</summary>
    public Word Find(ReadOnlySpan<char> word) =>
        word.Length <= _longest && _words.TryGetValue(word, out var found) ? found : default;
}
