using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Rules;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Languages;

/// <summary>The grammar for each language; a text whose language is unknown is read as English, in an unsupported one for ISO dates only.</summary>
internal static class Grammars
{
    private static readonly DateGrammar IsoOnly = new(
        new WordTable().Add(WordKind.None, "t").Freeze(),
        new RuleSet(new DateRule("dates/iso", NumericDates.Iso, WordKind.Number)));

    /// <summary>The grammar for a BCP 47 tag.</summary>
    public static DateGrammar For(string? language) => Primary(language) switch
    {
        "" or "en" or "und" => English.Grammar,
        _ => IsoOnly,
    };

    private static string Primary(string? language) => language?.Split('-', '_')[0].ToLowerInvariant() ?? "";
}
