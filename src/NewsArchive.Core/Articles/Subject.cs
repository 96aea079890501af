namespace NewsArchive.Core.Articles;

/// <summary>A code that the source itself gave, as an IPTC qcode <c>scheme:value</c>: <c>places:usa</c>.</summary>
public readonly record struct Subject(string Scheme, string Value)
{
    /// <summary>Splits at the first colon; false when either side is empty.</summary>
    public static bool TryParse(string text, out Subject subject)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var ok = colon > 0 && colon < text.Length - 1;
        subject = ok ? new Subject(text[..colon], text[(colon + 1)..]) : default;
        return ok;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}:{Value}";
}
