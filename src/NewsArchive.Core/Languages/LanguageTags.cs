using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Core.Languages;

/// <summary>Language tags as sources write them: <c>en-GB</c>, <c>zh_Hant</c>, <c>ger</c>, <c>English</c>.</summary>
internal static class LanguageTags
{
    private const int LongestTag = 40;

    private static readonly FrozenDictionary<string, string> Replaced = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["iw"] = "he", ["in"] = "id", ["no"] = "nb", ["nor"] = "nb", ["ger"] = "de", ["fre"] = "fr", ["dut"] = "nl", ["gre"] = "el", ["chi"] = "zh", ["per"] = "fa", ["cze"] = "cs", ["rum"] = "ro",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Known = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(c => c.TwoLetterISOLanguageName.Length == 2 && c.Name == c.TwoLetterISOLanguageName)
        .SelectMany(c => new[] { c.Name, c.ThreeLetterISOLanguageName, c.EnglishName }.Select(name => (Name: name, Tag: c.Name)))
        .Where(p => p.Name.Length > 0)
        .DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(p => p.Name, p => p.Tag, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] TraditionalChinese = ["tw", "hk", "mo", "hant"];

    /// <summary>The primary tag in small letters, <c>zh-TW</c> for traditional Chinese; null where it names no language.</summary>
    public static string? Normalize(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag) || tag.Length > LongestTag)
            return null;
        var parts = tag.Trim().Split('-', '_');
        var primary = Replaced.GetValueOrDefault(parts[0], parts[0]);
        if (!Known.TryGetValue(primary, out var known))
            return null;
        return known == "zh" && parts.Skip(1).Any(p => TraditionalChinese.Contains(p, StringComparer.OrdinalIgnoreCase)) ? "zh-TW" : known;
    }
}
