using AngleSharp.Dom;

namespace NewsArchive.Core.Import.Html;

/// <summary>Tells the article of a page from what stands around it.</summary>
internal static class PageParts
{
    private static readonly HashSet<string> OuterTags = new(StringComparer.OrdinalIgnoreCase) { "ASIDE", "NAV", "FOOTER", "FORM", "TEMPLATE", "DIALOG", "IFRAME" };

    private static readonly string[] OuterWords =
    [
        "sidebar", "trending", "related", "recommend", "popular", "most-read", "mostread", "comment", "promo", "newsletter", "footer", "breadcrumb", "widget", "teaser", "cookie", "social", "share", "sharing", "advert", "sponsor", "more-news", "read-more", "readmore", "navigation", "copyright",
    ];

    private static readonly HashSet<string> SilentTags = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "MATH", "BUTTON", "SELECT", "TEXTAREA", "HEAD", "IFRAME", "OBJECT" };

    /// <summary>Whether the element, or one around it, holds other things than the article: side columns, footers, comments.</summary>
    public static bool IsOutside(IElement element)
    {
        for (var at = element; at is not null && at.TagName is not ("BODY" or "HTML"); at = at.ParentElement)
        {
            if (IsOuter(at))
                return true;
        }

        return false;
    }

    /// <summary>Whether the element itself begins such a part.</summary>
    public static bool IsOuter(IElement element)
    {
        if (OuterTags.Contains(element.TagName))
            return true;
        if (element.TagName is "ARTICLE" or "MAIN" or "BODY" or "H1")
            return false;
        var names = $"{element.ClassName} {element.Id} {element.GetAttribute("role")}";
        return names.Length > 2 && OuterWords.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the element's text is not for reading.</summary>
    public static bool IsSilent(IElement element) => SilentTags.Contains(element.TagName) || element.HasAttribute("hidden");
}
