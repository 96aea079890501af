using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Html;

/// <summary>Reads the article of a page.</summary>
internal static class HtmlPage
{
    private const int LongestUrl = 2000;
    private const int HeadBlocks = 6;

    /// <summary>The content; its body is empty where the page shows no text.</summary>
    public static ArticleContent Read(string html)
    {
        html = HtmlNesting.Limit(html);
        using var document = new HtmlParser().ParseDocument(html);
        var (data, meta) = (JsonLd.Find(document), new PageMeta(document));
        var sites = new[] { meta.First("og:site_name"), data.Publisher, meta.First("application-name"), meta.First("twitter:site")?.TrimStart('@') }.OfType<string>().ToList();
        var language = Language(document, data, meta);
        var order = DateOrders.Of(language);
        var title = PageTitle.Find(document, [data.Headline, meta.First("og:title"), meta.First("twitter:title")], sites);
        var authors = PageAuthors.Find(document, data, meta, sites);
        var published = PageDate.Find(document, data, meta, order);
        var url = Url(document, data, meta);
        var blocks = MainText.Find(document, html, data.Body).ConvertAll(TextCleaning.Clean);
        published ??= HeadDate(blocks, order);
        var body = TextCleaning.Clean(string.Join("\n\n", WithoutHead(blocks, title, order)));
        return new ArticleContent
        {
            Title = title,
            Body = body,
            Published = published,
            Source = sites.FirstOrDefault(s => s.Any(char.IsLetterOrDigit)),
            Authors = authors,
            Language = language,
            Url = url,
        };
    }

    /// <summary>The tag with a region before the one without: it decides between day and month.</summary>
    private static string? Language(IHtmlDocument document, JsonLd data, PageMeta meta)
    {
        var tags = new[] { document.DocumentElement?.GetAttribute("lang"), document.Body?.GetAttribute("lang"), meta.First("content-language"), meta.First("og:locale"), data.Language }
            .OfType<string>().Where(t => t.Length > 0).ToList();
        return tags.Find(t => t.Contains('-', StringComparison.Ordinal) && t.StartsWith(tags[0].Split('-')[0], StringComparison.OrdinalIgnoreCase)) ?? tags.FirstOrDefault();
    }

    private static string? Url(IHtmlDocument document, JsonLd data, PageMeta meta)
    {
        var candidates = new[] { document.QuerySelector("link[rel~='canonical']")?.GetAttribute("href"), meta.First("og:url"), data.Url };
        return candidates.FirstOrDefault(u => u is { Length: <= LongestUrl } && Uri.TryCreate(u, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
    }

    private static DateInterval? HeadDate(List<string> blocks, DateOrder order) =>
        blocks.Take(HeadBlocks).Select(b => HeadingDate.Read(b, order)).FirstOrDefault(d => d is not null)?.ToInterval(Provenances.Heading);

    /// <summary>Leaves out the headline, the byline and the date line above the text: they are fields of their own.</summary>
    private static IEnumerable<string> WithoutHead(List<string> blocks, string title, DateOrder order) =>
        blocks.SkipWhile((block, i) => i < HeadBlocks
            && (string.Equals(TextCleaning.CleanLine(block), title, StringComparison.OrdinalIgnoreCase) || Bylines.IsByline(block) || HeadingDate.Read(block, order) is not null));
}
