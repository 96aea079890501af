using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Core.Import.Json;

/// <summary>Strings of JSON that may hold what JSON allows and UTF-8 does not: half of a surrogate pair.</summary>
internal static class JsonText
{
    /// <summary>The string; lone surrogates stay as they are, for <see cref="Articles.TextCleaning"/> to replace.</summary>
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var result = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                result.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                result.Append((char)int.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
                result.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        }

        return result.ToString();
    }
}
