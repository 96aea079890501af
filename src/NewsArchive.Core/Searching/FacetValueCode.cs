namespace NewsArchive.Core.Searching;

/// <summary>How one facet value stands in a parameter: <c>x</c> includes, <c>-x</c> excludes, <c>\-x</c> is the value <c>-x</c>, <c>\</c> the empty one.</summary>
internal static class FacetValueCode
{
    private const char Exclude = '-';
    private const char Escape = '\\';

    public static string Write(string value, bool excluded) =>
        (excluded ? "-" : "") + (value.Length == 0 || value[0] is Exclude or Escape ? Escape + value : value);

    /// <summary>False for <c>-</c> alone, which names no value.</summary>
    public static bool TryRead(string text, out string value, out bool excluded)
    {
        excluded = text.Length > 0 && text[0] == Exclude;
        value = excluded ? text[1..] : text;
        if (value.Length == 0)
            return false;
        if (value[0] == Escape)
            value = value[1..];
        return true;
    }
}
