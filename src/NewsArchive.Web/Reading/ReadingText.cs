using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Web.Reading;

/// <summary>A stretch of a paragraph that is one mention, or none; found terms may begin and end inside it.</summary>
public sealed record Run(Mention? Mention, string Text, IReadOnlyList<TextSpan> Marks);

/// <summary>Cuts a text into paragraphs, and these into mentions and what stands between them.</summary>
internal static class ReadingText
{
    private const string Break = "\n\n";

    /// <summary>The paragraphs of an article's body.</summary>
    /// <param name="document">The article; where two mentions overlap, the earlier and longer one is shown.</param>
    /// <param name="marks">Found terms in <see cref="Article.Text"/>, in order, apart from each other.</param>
    public static IEnumerable<IReadOnlyList<Run>> Paragraphs(ArticleDocument document, IReadOnlyList<TextSpan> marks)
    {
        var (text, start) = (document.Article.Text, document.Article.BodyStart);
        var mentions = document.Mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ToList();
        while (start < text.Length)
        {
            var end = text.IndexOf(Break, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (end > start)
                yield return Runs(text, TextSpan.Between(start, end), mentions, marks);
            start = end + Break.Length;
        }
    }

    /// <summary>The found terms that lie in a stretch, counted from its beginning.</summary>
    public static IReadOnlyList<TextSpan> Within(IReadOnlyList<TextSpan> marks, TextSpan stretch)
    {
        var inside = new List<TextSpan>();
        for (var i = FirstEndingAfter(marks.Count, n => marks[n].End, stretch.Start); i < marks.Count && marks[i].Start < stretch.End; i++)
        {
            var (from, to) = (Math.Max(marks[i].Start, stretch.Start), Math.Min(marks[i].End, stretch.End));
            if (to > from)
                inside.Add(TextSpan.Between(from - stretch.Start, to - stretch.Start));
        }

        return inside;
    }

    private static List<Run> Runs(string text, TextSpan paragraph, List<Mention> mentions, IReadOnlyList<TextSpan> marks)
    {
        var runs = new List<Run>();
        var at = paragraph.Start;
        for (var i = FirstStartingAt(mentions, paragraph.Start); i < mentions.Count && mentions[i].Span.Start < paragraph.End; i++)
        {
            var span = mentions[i].Span;
            if (span.Start < at || span.End > paragraph.End || span.Length == 0)
                continue;
            Add(null, TextSpan.Between(at, span.Start));
            Add(mentions[i], span);
            at = span.End;
        }

        Add(null, TextSpan.Between(at, paragraph.End));
        return runs;

        void Add(Mention? mention, TextSpan span)
        {
            if (span.Length > 0)
                runs.Add(new Run(mention, span.In(text), Within(marks, span)));
        }
    }

    private static int FirstStartingAt(List<Mention> mentions, int start) =>
        FirstEndingAfter(mentions.Count, n => mentions[n].Span.Start, start - 1);

    // Binary search: the ends of spans that are in order and apart from each other ascend.
    private static int FirstEndingAfter(int count, Func<int, int> end, int position)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (end(middle) > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
