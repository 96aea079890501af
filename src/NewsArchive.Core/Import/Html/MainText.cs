using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace NewsArchive.Core.Import.Html;

/// <summary>The text of the article of a page, block by block.</summary>
internal static class MainText
{
    private const int MostElements = 60_000;
    private const int FewestLetters = 140;
    private const string SomeAddress = "https://page.invalid/";

    /// <summary>What the readability library finds; where it finds too little, everything that does not stand beside the article.</summary>
    /// <param name="document">The page.</param>
    /// <param name="html">The same page as text: the library changes what it reads, so it makes a tree of its own.</param>
    /// <param name="articleBody">The text that JSON-LD gives: for pages whose own text is filled in by scripts.</param>
    public static List<string> Find(IHtmlDocument document, string html, string? articleBody)
    {
        var own = PageText.Blocks(Container(document), skipOutside: true);
        var blocks = document.All.Length <= MostElements ? Readable(html) : [];
        if (Letters(blocks) < FewestLetters || Letters(blocks) * 3 < Letters(own) && Letters(own) < FewestLetters * 20)
            blocks = own;
        return articleBody is not null && Letters(blocks) * 2 < articleBody.Length && Letters(blocks) < FewestLetters * 3
            ? [.. articleBody.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : blocks;
    }

    private static AngleSharp.Dom.INode Container(IHtmlDocument document)
    {
        var articles = document.QuerySelectorAll("[itemprop~='articleBody'], article, main").Where(e => !PageParts.IsOutside(e)).ToList();
        return articles.Find(e => e.TextContent.Length >= FewestLetters) ?? document.Body ?? (AngleSharp.Dom.INode)document;
    }

    private static List<string> Readable(string html)
    {
        try
        {
            var article = new Reader(SomeAddress, html) { ContinueIfNotReadable = false }.GetArticle();
            return article is { IsReadable: true, Content: { } content } ? PageText.Blocks(new HtmlParser().ParseDocument(content).Body!, skipOutside: false) : [];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library throws many kinds of exceptions at odd pages (https://github.com/Strumenta/SmartReader/issues/55); our own reading stands in for it.
            return [];
        }
    }

    private static int Letters(List<string> blocks) => blocks.Sum(b => b.Length);
}
