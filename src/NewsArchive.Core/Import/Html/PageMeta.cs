using AngleSharp.Dom;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import.Html;

/// <summary>The <c>meta</c> elements of a page by name, property or itemprop.</summary>
internal sealed class PageMeta
{
    private readonly ILookup<string, string> _values;

    /// <summary>Reads all <c>meta</c> elements of a page.</summary>
    public PageMeta(IParentNode document)
    {
        _values = document.QuerySelectorAll("meta[content]")
            .SelectMany(meta => Names(meta).Select(name => (Name: name, Value: TextCleaning.CleanLine(meta.GetAttribute("content") ?? ""))))
            .Where(p => p.Value.Length > 0)
            .ToLookup(p => p.Name, p => p.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The values of the first of the names that has any.</summary>
    public IEnumerable<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.Contains(name))
                return _values[name];
        }

        return [];
    }

    /// <summary>Every value under any of the names, in the order of the names.</summary>
    public IEnumerable<string> Each(IEnumerable<string> names) => names.SelectMany(name => _values[name]);

    /// <summary>The first value of the first of the names that has any.</summary>
    public string? First(params ReadOnlySpan<string> names) => All(names).FirstOrDefault();

    private static IEnumerable<string> Names(IElement meta) =>
        new[] { "property", "name", "itemprop", "http-equiv" }.Select(meta.GetAttribute).OfType<string>().Select(n => n.Trim()).Distinct(StringComparer.OrdinalIgnoreCase);
}
