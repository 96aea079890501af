using Lucene.Net.Util;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>What the index keeps of one word.</summary>
/// <param name="Surface">The folded word as it stands in the text: what wildcards look at.</param>
/// <param name="Stem">Its folded stem; null where it is the surface itself.</param>
/// <param name="SurfaceTerm">The surface as the index holds it.</param>
/// <param name="StemTerm">The stem as the index holds it; null where there is none.</param>
internal sealed record WordForms(string Surface, string? Stem, BytesRef SurfaceTerm, BytesRef? StemTerm)
{
    /// <summary>The forms with their terms.</summary>
    public static WordForms Of(string surface, string? stem) =>
        new(surface, stem, new BytesRef(surface), stem is null ? null : new BytesRef(TermForms.OfStem(stem)));
}

/// <summary>Turns words of one language into their forms and remembers them: a text repeats itself. For one thread.</summary>
internal sealed class WordFormCache(string language)
{
    /// <summary>Longer words are cut: no one types them, and Lucene refuses terms of 32,766 bytes.</summary>
    public const int LongestWord = 128;

    private const int Capacity = 200_000;
    private readonly Dictionary<string, WordForms> _known = new(StringComparer.Ordinal);
    private readonly Stem? _stem = Stemmers.Create(language);

    /// <summary>The forms of a word as it stands in the text.</summary>
    public WordForms Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            word = word[..LongestWord];
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var forms))
            return forms;
        if (_known.Count >= Capacity)
            _known.Clear();
        forms = Make(word);
        lookup[word] = forms;
        return forms;
    }

    private WordForms Make(ReadOnlySpan<char> word)
    {
        var surface = Folding.Fold(word);
        if (_stem is null || !HasLetter(surface))
            return WordForms.Of(surface, null);
        var stem = Folding.Fold(_stem(Folding.Lower(word)));
        return WordForms.Of(surface, stem.Length == 0 || stem == surface ? null : stem);
    }

    private static bool HasLetter(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
