using NewsArchive.Core.Articles;

namespace NewsArchive.Search.Lucene.Snippets;

/// <summary>Puts marks in order.</summary>
internal static class Marks
{
    /// <summary>Ascending, those that overlap or touch made one.</summary>
    public static List<TextSpan> Merge(IEnumerable<TextSpan> marks)
    {
        var merged = new List<TextSpan>();
        foreach (var mark in marks.OrderBy(m => m.Start).ThenByDescending(m => m.Length))
        {
            if (merged.Count > 0 && mark.Start <= merged[^1].End)
                merged[^1] = TextSpan.Between(merged[^1].Start, Math.Max(merged[^1].End, mark.End));
            else
                merged.Add(mark);
        }

        return merged;
    }

    /// <summary>The marks of the headline: given on it alone, or on the text that holds it at <paramref name="titleStart"/>.</summary>
    public static List<TextSpan> OfTitle(string title, int titleStart, IEnumerable<TextSpan> onTitle, IEnumerable<TextSpan> onText)
    {
        var carried = titleStart < 0
            ? []
            : onText.Where(m => m.Start >= titleStart && m.End <= titleStart + title.Length).Select(m => m with { Start = m.Start - titleStart });
        return Merge(onTitle.Concat(carried));
    }
}
