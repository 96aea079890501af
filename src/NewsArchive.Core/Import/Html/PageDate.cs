using AngleSharp.Dom;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Html;

/// <summary>When a page says that its article appeared; never when it changed.</summary>
internal static class PageDate
{
    private const int LongestLine = 160;
    private const int MostLines = 400;

    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datePublished", "publish-date", "publishdate", "publish_date", "published_time", "pubdate", "publication_date", "publicationdate",
        "parsely-pub-date", "sailthru.date", "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime", "date",
    ];

    private static readonly string[] Modified = ["modif", "updat", "actualiz", "aktualis"];

    /// <summary>JSON-LD, then meta elements, then marked-up elements, then labelled and bare date lines of the article; null where none of them has a date.</summary>
    public static DateInterval? Find(IDocument document, JsonLd data, PageMeta meta, DateOrder order) =>
        MetadataDate.Read(data.DatePublished, order)
        ?? First(meta.Each(MetaNames), order)
        ?? First(Marked(document), order)
        ?? Lines(document, order);

    private static DateInterval? First(IEnumerable<string?> values, DateOrder order) =>
        values.Select(value => MetadataDate.Read(value, order)).FirstOrDefault(date => date is not null);

    private static IEnumerable<string?> Marked(IDocument document) =>
        document.QuerySelectorAll("[itemprop~='datePublished'], abbr.published, time.published, time[pubdate], .dt-published, time[datetime]")
            .Where(e => !IsModified(e) && !PageParts.IsOutside(e))
            .Select(e => e.GetAttribute("datetime") ?? e.GetAttribute("content") ?? e.GetAttribute("title"));

    private static bool IsModified(IElement element)
    {
        var names = $"{element.GetAttribute("itemprop")} {element.ClassName} {element.Id}";
        return Modified.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Elements called after dates, and short lines that call themselves "Published ...".</summary>
    private static DateInterval? Lines(IDocument document, DateOrder order)
    {
        var named = document.QuerySelectorAll("time, [class*='date'], [id*='date'], [class*='publish'], [class*='time'], [class*='byline']")
            .Where(e => !PageParts.IsOutside(e))
            .Take(MostLines)
            .Select(e => Line(e.TextContent));
        if (named.Select(line => HeadingDate.Read(line, order)).FirstOrDefault(date => date is not null) is { } found)
            return found.ToInterval(Provenances.Heading);
        var labelled = document.QuerySelectorAll("p, div, span, li, small, h2, h3, h4, td")
            .Where(e => e.ChildElementCount <= 2 && !PageParts.IsOutside(e))
            .Take(MostLines)
            .Select(e => HeadingDate.ReadLabelled(Line(e.TextContent), order))
            .FirstOrDefault(date => date is not null);
        return labelled?.ToInterval(Provenances.Heading);
    }

    private static string Line(string text) => text.Length > LongestLine * 4 ? "" : TextCleaning.CleanLine(text);
}
