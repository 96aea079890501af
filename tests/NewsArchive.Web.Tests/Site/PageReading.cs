using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Web.Tests.Site;

/// <summary>Reads pages as a browser would.</summary>
public static class PageReading
{
    /// <summary>The page at an address; fails unless it answers 200.</summary>
    public static async Task<IDocument> PageAsync(this HttpClient http, string address)
    {
        using var response = await http.GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        return await response.PageAsync();
    }

    /// <summary>The page of an answer, whatever its status.</summary>
    public static async Task<IDocument> PageAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>The text of the first element, white space collapsed; an empty string if there is none.</summary>
    public static string Text(this IParentNode node, string selector) => Collapse(node.QuerySelector(selector)?.TextContent);

    /// <summary>The texts of all elements.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(e => Collapse(e.TextContent))];

    /// <summary>The address of the first link with this text.</summary>
    public static string Link(this IParentNode node, string text) =>
        node.QuerySelectorAll("a").First(a => Collapse(a.TextContent) == text || a.GetAttribute("aria-label") == text).GetAttribute("href")!;

    /// <summary>Sends a form of the page with other values for some of its fields.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient http, string address, IElement form, params IEnumerable<(string Name, string Value)> values)
    {
        var fields = form.QuerySelectorAll("input, textarea")
            .Where(f => f.GetAttribute("name") is not null && (f.GetAttribute("type") != "checkbox" || f.HasAttribute("checked")))
            .ToDictionary(f => f.GetAttribute("name")!, f => f.GetAttribute("value") ?? f.TextContent);
        foreach (var (name, value) in values)
            fields[name] = value;
        return http.PostAsync(address, new FormUrlEncodedContent(fields));
    }

    private static string Collapse(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
