using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction.Text;
using NewsArchive.Core.Searching;

namespace NewsArchive.Search.Lucene.Snippets;

/// <summary>Chooses up to three pieces of a body that show best what matched: whole sentences where they are short enough.</summary>
internal static class SnippetBuilder
{
    private const int MostSnippets = 3;
    private const int LongestSnippet = 280;
    private const int Context = 90;

    /// <summary>The snippets in the order of the text; without marks, the beginning of the body.</summary>
    /// <param name="text">Headline and body.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <param name="marks">What matched, ascending and apart from each other.</param>
    public static IReadOnlyList<Snippet> Build(string text, int bodyStart, IReadOnlyList<TextSpan> marks)
    {
        var inBody = marks.Where(m => m.Start >= bodyStart).ToList();
        if (inBody.Count == 0)
            return Opening(text, bodyStart);
        return
        [
            .. Windows(text, bodyStart, inBody)
                .OrderByDescending(w => w.Different).ThenByDescending(w => w.Marks.Count).ThenBy(w => w.Piece.Start)
                .Take(MostSnippets).OrderBy(w => w.Piece.Start)
                .Select(w => new Snippet(w.Piece.In(text), [.. w.Marks.Select(m => m with { Start = m.Start - w.Piece.Start })])),
        ];
    }

    private static IReadOnlyList<Snippet> Opening(string text, int bodyStart)
    {
        var first = SentenceSplitter.Split(text).FirstOrDefault(s => s.Start >= bodyStart);
        return first.Length == 0 ? [] : [new Snippet(Shorten(text, first, first.Start, first.Start).In(text), [])];
    }

    private static List<Window> Windows(string text, int bodyStart, List<TextSpan> marks)
    {
        var windows = new List<Window>();
        var next = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (sentence.End <= bodyStart)
                continue;
            while (next < marks.Count && marks[next].Start < sentence.End)
                next = AddWindow(windows, text, sentence, marks, next);
        }

        return windows;
    }

    /// <summary>One window over the marks that lie close together in a sentence; returns the first mark it leaves out.</summary>
    private static int AddWindow(List<Window> windows, string text, TextSpan sentence, List<TextSpan> marks, int first)
    {
        var last = first;
        while (last + 1 < marks.Count && marks[last + 1].Start < sentence.End && marks[last + 1].End - marks[first].Start <= LongestSnippet - Context)
            last++;
        var inside = marks.GetRange(first, last - first + 1);
        var piece = Shorten(text, sentence, inside[0].Start, Math.Max(sentence.Start, inside[^1].End));
        // A phrase that runs over the end of its sentence is shown whole.
        piece = TextSpan.Between(Math.Min(piece.Start, inside[0].Start), Math.Max(piece.End, inside[^1].End));
        // Context may hold more of what matched: an unmarked match would read as none.
        inside = marks.FindAll(m => m.Start >= piece.Start && m.End <= piece.End);
        last = Math.Max(last, marks.FindLastIndex(m => m.End <= piece.End));
        var different = inside.Select(m => m.In(text).ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count();
        windows.Add(new Window(piece, inside, different));
        return last + 1;
    }

    /// <summary>The sentence, or where it is long the part around what matched, cut between words.</summary>
    private static TextSpan Shorten(string text, TextSpan sentence, int from, int to)
    {
        if (sentence.Length <= LongestSnippet)
            return sentence;
        var spare = Math.Max(2 * Context, LongestSnippet - (to - from));
        var start = Math.Max(sentence.Start, from - (spare / 2));
        var end = Math.Min(sentence.End, start + (to - from) + spare);
        if (start > sentence.Start)
            start = NextWord(text, start, from);
        while (end < sentence.End && end > to && !char.IsWhiteSpace(text[end]))
            end--;
        return TextSpan.Between(start, WithoutHalfPair(text, Math.Max(end, to)));
    }

    private static int NextWord(string text, int start, int before)
    {
        for (var i = start; i < before; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i + 1;
        }

        return WithoutHalfPair(text, start);
    }

    private static int WithoutHalfPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + 1 : at;

    private sealed record Window(TextSpan Piece, List<TextSpan> Marks, int Different);
}
