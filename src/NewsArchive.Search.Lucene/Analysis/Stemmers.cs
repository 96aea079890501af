using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>Takes a lower-case word to the stem that its inflected forms share. Not for several threads at once.</summary>
internal delegate string Stem(string lower);

/// <summary>The stemmers by language, all from Lucene; a language without one is searched by its folded words.</summary>
internal static class Stemmers
{
    private static readonly Dictionary<string, Func<Stem>> ByLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = () => Snowball(new EnglishStemmer()),
        ["de"] = () => Light(new GermanLightStemmer().Stem),
        ["fr"] = () => WithoutElision(Light(new FrenchLightStemmer().Stem)),
        ["es"] = () => Light(new SpanishLightStemmer().Stem),
        ["it"] = () => WithoutElision(Light(new ItalianLightStemmer().Stem)),
        ["pt"] = () => Light(new PortugueseLightStemmer().Stem),
        ["nl"] = () => Snowball(new DutchStemmer()),
        ["ru"] = () => Light(new RussianLightStemmer().Stem),
        ["ar"] = () => Arabic(new ArabicNormalizer(), new ArabicStemmer()),
        ["sv"] = () => Snowball(new SwedishStemmer()),
        ["da"] = () => Snowball(new DanishStemmer()),
        ["no"] = () => Snowball(new NorwegianStemmer()),
        ["fi"] = () => Snowball(new FinnishStemmer()),
        ["hu"] = () => Snowball(new HungarianStemmer()),
        ["ro"] = () => Snowball(new RomanianStemmer()),
    };

    /// <summary>A new stemmer for a language tag; null when the language has none.</summary>
    public static Stem? Create(string language) => ByLanguage.GetValueOrDefault(language)?.Invoke();

    /// <summary>Whether a language has a stemmer.</summary>
    public static bool Has(string language) => ByLanguage.ContainsKey(language);

    private static Stem Snowball(SnowballProgram program) => word =>
    {
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    };

    private static Stem Light(Func<char[], int, int> stem) => word =>
    {
        var buffer = word.ToCharArray();
        return new string(buffer, 0, stem(buffer, buffer.Length));
    };

    private static Stem Arabic(ArabicNormalizer normalizer, ArabicStemmer stemmer) => word =>
    {
        var buffer = word.ToCharArray();
        var length = normalizer.Normalize(buffer, buffer.Length);
        return new string(buffer, 0, stemmer.Stem(buffer, length));
    };

    /// <summary>"l'alliance" is found as "alliance".</summary>
    private static Stem WithoutElision(Stem stem) => word =>
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        return stem(apostrophe is >= 1 and <= 7 && apostrophe < word.Length - 1 ? word[(apostrophe + 1)..] : word);
    };
}
