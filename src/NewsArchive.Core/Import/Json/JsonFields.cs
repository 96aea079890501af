using System.Text.Json;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import.Json;

/// <summary>Fields of a record under the names that people give them; case does not matter.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fields of a JSON object.</summary>
    public JsonFields(JsonElement record)
    {
        foreach (var property in record.EnumerateObject())
            _fields[property.Name] = property.Value;
    }

    /// <summary>The first of the names that holds something other than null.</summary>
    public JsonElement? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_fields.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                return value;
        }

        return null;
    }

    /// <summary>The first of the names that holds a string with more than white space, or a number.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_fields.TryGetValue(name, out var value) && Plain(value) is { } text)
                return text;
        }

        return null;
    }

    /// <summary>As <see cref="Text"/>, cleaned and on one line.</summary>
    public string? Line(params ReadOnlySpan<string> names) => Text(names) is { } text && TextCleaning.CleanLine(text) is { Length: > 0 } line ? line : null;

    /// <summary>Whether the field is <c>true</c>.</summary>
    public bool IsTrue(string name) => _fields.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The strings of a list, or the one string that stands instead of it; names of objects (<c>{"name": ...}</c>) too.</summary>
    public static IEnumerable<string> Strings(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(Single).OfType<string>(),
        { } one => Single(one) is { } text ? [text] : [],
        null => [],
    };

    private static string? Single(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? new JsonFields(element).Text("name") : Plain(element);

    private static string? Plain(JsonElement element)
    {
        var text = element.ValueKind switch
        {
            JsonValueKind.String => JsonText.Of(element),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
