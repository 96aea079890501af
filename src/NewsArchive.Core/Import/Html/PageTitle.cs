using AngleSharp.Dom;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import.Html;

/// <summary>The headline of a page without the name of its site.</summary>
internal static class PageTitle
{
    private const int Longest = 500;
    private static readonly string[] Separators = [" - ", " – ", " — ", " | ", " » ", " « ", " :: ", " · ", " • ", " / ", ": ", " ~ ", "|"];
    private static readonly char[] Marks = ['-', '–', '—', '|', '»', '«', ':', '·', '•', '/', '~', ' '];

    /// <summary>The best headline; empty where the page has none.</summary>
    /// <param name="document">The page.</param>
    /// <param name="given">Headlines from metadata, best first.</param>
    /// <param name="sites">Names by which the site calls itself.</param>
    public static string Find(IDocument document, IEnumerable<string?> given, IReadOnlyList<string> sites)
    {
        var headings = document.QuerySelectorAll("h1").Where(h => !PageParts.IsOutside(h)).Select(h => TextCleaning.CleanLine(h.TextContent)).Where(h => h.Length > 0).ToList();
        var title = TextCleaning.CleanLine(document.Title ?? "");
        var candidates = given.OfType<string>().Append(Confirmed(title, headings)).Append(title).Concat(headings).OfType<string>();
        var cleaned = candidates.Select(c => WithoutSite(TextCleaning.CleanLine(c), sites)).Where(c => IsHeadline(c, sites)).ToList();
        return cleaned.Find(c => c.Length <= Longest) ?? cleaned.FirstOrDefault() ?? "";
    }

    /// <summary>A heading with which the title of the page begins or ends: what is left over is the site.</summary>
    private static string? Confirmed(string title, List<string> headings) =>
        headings.Find(h => h.Length > 3 && (title.StartsWith(h, StringComparison.OrdinalIgnoreCase) || title.EndsWith(h, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Cuts the site's own name off either end; other dashes belong to the headline.</summary>
    private static string WithoutSite(string title, IReadOnlyList<string> sites)
    {
        foreach (var site in sites.Where(s => s.Trim(Marks).Length > 0))
        {
            foreach (var separator in Separators)
            {
                if (title.EndsWith(separator + site, StringComparison.OrdinalIgnoreCase))
                    return title[..^(separator.Length + site.Length)].Trim(Marks);
                if (title.StartsWith(site + separator, StringComparison.OrdinalIgnoreCase))
                    return title[(separator.Length + site.Length)..].Trim(Marks);
            }
        }

        return title;
    }

    private static bool IsHeadline(string title, IReadOnlyList<string> sites) =>
        title.Any(char.IsLetterOrDigit) && !sites.Contains(title, StringComparer.OrdinalIgnoreCase);
}
