using Lingua;
using Model = Lingua.LanguageDetector;

namespace NewsArchive.Core.Languages;

/// <summary>The statistical model, for texts that neither script nor common words settle.</summary>
/// <remarks>
/// Trigrams only: 28 MB of memory and about 1 ms a text. The model's full accuracy would take 600 MB, to be better on
/// texts shorter than 120 characters.
/// </remarks>
internal static class StatisticalDetector
{
    private const int Sample = 400;
    private const int FewestLetters = 20;
    private const double LeastConfidence = 0.4;

    private static readonly Dictionary<Language, string> Tags = new()
    {
        [Language.English] = "en", [Language.German] = "de", [Language.French] = "fr", [Language.Spanish] = "es", [Language.Italian] = "it", [Language.Portuguese] = "pt",
        [Language.Dutch] = "nl", [Language.Russian] = "ru", [Language.Ukrainian] = "uk", [Language.Polish] = "pl", [Language.Turkish] = "tr", [Language.Swedish] = "sv",
        [Language.Danish] = "da", [Language.Bokmal] = "nb", [Language.Finnish] = "fi", [Language.Czech] = "cs", [Language.Hungarian] = "hu", [Language.Romanian] = "ro", [Language.Bulgarian] = "bg",
    };

    private static readonly Lazy<Model> Detector = new(() => LanguageDetectorBuilder.FromLanguages([.. Tags.Keys]).WithLowAccuracyMode().Build());

    /// <summary>The most likely language; null for a few letters, or where no language stands out.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, Sample)].ToString();
        if (sample.Count(char.IsLetter) < FewestLetters)
            return null;
        var (language, confidence) = Detector.Value.ComputeLanguageConfidenceValues(sample).FirstOrDefault();
        return confidence >= LeastConfidence ? Tags.GetValueOrDefault(language) : null;
    }
}
