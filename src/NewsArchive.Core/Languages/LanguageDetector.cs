namespace NewsArchive.Core.Languages;

/// <summary>Says which language a text is in: by its script, by its commonest words, and only then by a statistical model.</summary>
/// <remarks>The first two steps take microseconds and settle almost every news text; the model is loaded when the first text needs it.</remarks>
public static class LanguageDetector
{
    private const int Sample = 1000;
    private const int ShortBody = 200;

    /// <summary>The language as a BCP 47 tag without a region (<c>en</c>; <c>zh-TW</c> for traditional characters); null where the text does not tell.</summary>
    /// <param name="title">The headline.</param>
    /// <param name="body">The text.</param>
    /// <param name="given">The tag that the source gave; kept where the text does not contradict it.</param>
    public static string? Detect(string title, string body, string? given = null)
    {
        var text = body.Length >= ShortBody ? body.AsSpan(0, Math.Min(body.Length, Sample)) : $"{title}\n{body}";
        var tag = LanguageTags.Normalize(given);
        var script = ScriptLanguages.Detect(text);
        if (script is not null)
            return tag is not null && ScriptLanguages.Share(tag, script) ? tag : script;
        var words = new CommonWords(text);
        if (tag is not null && !words.Contradict(tag) && !ScriptLanguages.IsForeignTo(tag, text))
            return tag;
        return words.Best ?? Guess(text, words);
    }

    /// <summary>The model always answers. On tables and abbreviations it finds any language, so something else must speak for one; English ones it seldom takes for another's.</summary>
    private static string? Guess(ReadOnlySpan<char> text, CommonWords words) =>
        StatisticalDetector.Detect(text) is { } language && (language == "en" || words.Support(language) || ScriptLanguages.HasMarkedLetters(text)) ? language : null;
}
