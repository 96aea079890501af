using System.Text.Json;
using AngleSharp.Dom;
using NewsArchive.Core.Import.Json;

namespace NewsArchive.Core.Import.Html;

/// <summary>The article that a page describes in JSON-LD (schema.org).</summary>
internal sealed class JsonLd
{
    private const int MostNodes = 1000;
    private const int LongestScript = 2_000_000;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private readonly JsonFields? _article;

    private JsonLd(JsonFields? article) => _article = article;

    /// <summary>The headline.</summary>
    public string? Headline => _article?.Line("headline", "name");

    /// <summary>As written.</summary>
    public string? DatePublished => _article?.Line("datePublished", "dateCreated");

    /// <summary>A tag.</summary>
    public string? Language => _article?.Line("inLanguage");

    /// <summary>The address of the page.</summary>
    public string? Url => _article?.Line("url");

    /// <summary>The text, where the page gives it here.</summary>
    public string? Body => _article?.Text("articleBody");

    /// <summary>Who published it.</summary>
    public string? Publisher => JsonFields.Strings(_article?.Find("publisher", "sourceOrganization")).FirstOrDefault();

    /// <summary>The authors' names in their order.</summary>
    public IEnumerable<string> Authors => JsonFields.Strings(_article?.Find("author", "creator"));

    /// <summary>Finds the article among all JSON-LD scripts of a page, in lists and <c>@graph</c> too; broken scripts are passed over.</summary>
    public static JsonLd Find(IParentNode document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } root && FindArticle(root) is { } article)
                return new JsonLd(new JsonFields(article));
        }

        return new JsonLd(null);
    }

    private static JsonElement? Parse(string script)
    {
        if (script.Length > LongestScript)
            return null;
        try
        {
            using var document = JsonDocument.Parse(script.Trim(' ', '\n', '\r', '\t', ';'), Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? FindArticle(JsonElement root)
    {
        var queue = new Queue<JsonElement>([root]);
        for (var seen = 0; queue.Count > 0 && seen < MostNodes; seen++)
        {
            var node = queue.Dequeue();
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                    queue.Enqueue(item);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(node))
                    return node;
                foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (node.TryGetProperty(name, out var inner))
                        queue.Enqueue(inner);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type)
        && JsonFields.Strings(type).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t.EndsWith("BlogPosting", StringComparison.Ordinal) || t is "Report" or "LiveBlogPosting");
}
