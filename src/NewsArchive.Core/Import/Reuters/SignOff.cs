namespace NewsArchive.Core.Import.Reuters;

/// <summary>The agency's name with which the wire ends a text; it is no part of what was said.</summary>
internal static class SignOff
{
    private const string Agency = "REUTER";

    /// <summary>The text without a last line "Reuter", and without a "REUTER" after the full stop of its last line.</summary>
    public static ReadOnlySpan<char> Remove(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd(" \r\n\t.");
        if (trimmed.EndsWith("s", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed[..^1];
        if (!trimmed.EndsWith(Agency, StringComparison.OrdinalIgnoreCase))
            return text.TrimEnd();
        var before = trimmed[..^Agency.Length];
        var ownLine = before.TrimEnd(' ') is var left && (left.IsEmpty || left[^1] is '\n');
        var afterStop = trimmed.EndsWith(Agency, StringComparison.Ordinal) && before.EndsWith(". ", StringComparison.Ordinal);
        return ownLine || afterStop ? before.TrimEnd() : text.TrimEnd();
    }
}
