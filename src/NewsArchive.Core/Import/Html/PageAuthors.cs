using AngleSharp.Dom;

namespace NewsArchive.Core.Import.Html;

/// <summary>The authors of the article of a page, never those of the items beside it.</summary>
internal static class PageAuthors
{
    private static readonly string[] MetaNames = ["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author", "og:article:author"];

    // From the most to the least explicit.
    private static readonly string[] Selectors =
        ["[itemprop~='author'] [itemprop~='name']", "[itemprop~='author']", "a[rel~='author']", ".byline, .by-line, .article-author, .author-name, .author, .articleAuthor, .post-author"];

    /// <summary>The names from the first source that has any: JSON-LD, meta elements, the byline in the article.</summary>
    public static IReadOnlyList<string> Find(IDocument document, JsonLd data, PageMeta meta, IReadOnlyList<string> sites)
    {
        var sources = new[] { () => FromData(data), () => meta.All(MetaNames).SelectMany(Bylines.Read), () => FromPage(document) };
        return sources.Select(source => Distinct(source(), sites)).FirstOrDefault(names => names.Count > 0) ?? [];
    }

    /// <summary>A list gives one name each; a single text may hold several.</summary>
    private static IEnumerable<string> FromData(JsonLd data)
    {
        var names = data.Authors.ToList();
        return names.Count == 1 ? Bylines.Read(names[0]) : names.Select(Bylines.Name).OfType<string>();
    }

    private static IEnumerable<string> FromPage(IDocument document)
    {
        foreach (var selector in Selectors)
        {
            var names = document.QuerySelectorAll(selector).Where(e => !PageParts.IsOutside(e)).SelectMany(e => Bylines.Read(e.GetAttribute("content") ?? e.TextContent)).ToList();
            if (names.Count > 0)
                return names;
        }

        return [];
    }

    private static List<string> Distinct(IEnumerable<string> names, IReadOnlyList<string> sites) =>
        names.Where(n => !sites.Contains(n, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).ToList();
}
