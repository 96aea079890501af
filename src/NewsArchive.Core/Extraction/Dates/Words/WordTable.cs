namespace NewsArchive.Core.Extraction.Dates.Words;

/// <summary>Collects the words of a language. A word that is added twice keeps its first meaning.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of one kind and value, separated by spaces.</summary>
    public WordTable Add(WordKind kind, string words, int value = 0)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _words.TryAdd(word, new Word(kind, value));
        return this;
    }

    /// <summary>Words of one kind whose values count up from <paramref name="first"/>; variants are joined by <c>/</c>.</summary>
    public WordTable Count(WordKind kind, int first, string words)
    {
        foreach (var variants in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Add(kind, variants.Replace('/', ' '), first++);
        return this;
    }

    /// <summary>The finished vocabulary.</summary>
    public Vocabulary Freeze() => new(_words);
}
