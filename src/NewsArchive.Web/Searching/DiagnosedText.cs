using NewsArchive.Core.Queries;

namespace NewsArchive.Web.Searching;

/// <summary>Splits a query text into stretches that are in order and stretches that a diagnostic names.</summary>
internal static class DiagnosedText
{
    private const int MostShown = 300;

    /// <summary>The stretches in order; none where no diagnostic names a place. A very long text is cut.</summary>
    public static IReadOnlyList<(string Text, bool Wrong)> Split(string text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var parts = new List<(string, bool)>();
        var shown = text.Length > MostShown ? text[..MostShown] : text;
        var at = 0;
        foreach (var diagnostic in diagnostics.Where(d => d.Length > 0).OrderBy(d => d.Start))
        {
            var start = Math.Clamp(diagnostic.Start, at, shown.Length);
            var end = Math.Clamp(diagnostic.Start + diagnostic.Length, start, shown.Length);
            if (end == start)
                continue;
            if (start > at)
                parts.Add((shown[at..start], false));
            parts.Add((shown[start..end], true));
            at = end;
        }

        if (parts.Count > 0 && at < shown.Length)
            parts.Add((shown[at..], false));
        if (parts.Count > 0 && shown.Length < text.Length)
            parts.Add(("…", false));
        return parts;
    }

    /// <summary>The text that one diagnostic names; empty where it names no place. At most forty characters.</summary>
    public static string Place(string text, Diagnostic diagnostic)
    {
        var start = Math.Clamp(diagnostic.Start, 0, text.Length);
        var end = Math.Clamp(diagnostic.Start + diagnostic.Length, start, text.Length);
        return end - start > 40 ? text[start..(start + 40)] + "…" : text[start..end];
    }
}
