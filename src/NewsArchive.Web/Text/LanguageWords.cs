using System.Collections.Concurrent;
using System.Globalization;

namespace NewsArchive.Web.Text;

/// <summary>Names of languages in English.</summary>
internal static class LanguageWords
{
    private const int MostKept = 500;
    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);

    /// <summary><c>German</c> for <c>de</c>; a tag that no one knows stays as it is.</summary>
    public static string Of(string tag)
    {
        if (Names.TryGetValue(tag, out var name))
            return name;
        name = Find(tag);
        if (Names.Count < MostKept)
            Names.TryAdd(tag, name);
        return name;
    }

    private static string Find(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true) is { Name.Length: > 0 } culture ? culture.EnglishName : tag;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
