using System.Collections.Frozen;

namespace NewsArchive.Core.Languages;

/// <summary>Recognises plain English by its commonest words: cheap enough for every article of a bulk import.</summary>
internal static class EnglishWords
{
    private const int Sample = 600;
    private const int FewestWords = 12;

    private static readonly FrozenSet<string> Words = new[]
    {
        "the", "of", "and", "that", "for", "with", "said", "was", "were", "from", "has", "have", "had", "not", "are", "would", "which", "will", "been", "they", "their", "its", "it", "by", "this", "he", "who", "after", "but", "is", "be", "to",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether at least one word in five of the beginning is one of them, "the" or "of" among them.</summary>
    public static bool AreFrequent(ReadOnlySpan<char> text)
    {
        var (words, english, certain) = (0, 0, 0);
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var sample = text[..Math.Min(text.Length, Sample)];
        while (Next(ref sample, out var word))
        {
            words++;
            english += lookup.Contains(word) ? 1 : 0;
            certain += word is "the" or "The" or "of" or "and" or "THE" ? 1 : 0;
        }

        return words >= FewestWords && certain > 0 && english * 5 >= words;
    }

    private static bool Next(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        word = text[start..end];
        text = text[end..];
        return !word.IsEmpty;
    }
}
