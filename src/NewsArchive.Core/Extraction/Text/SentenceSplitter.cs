using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>Cuts news text into sentences; headlines, datelines and list lines count as sentences too.</summary>
/// <remarks>
/// Paragraphs end at an empty line. A single line break ends a sentence unless the paragraph is hard-wrapped.
/// Spans have no white space at either end, do not overlap and stand in the order of the text. Linear in its length.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/>.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>((text.Length / 120) + 1);
        foreach (var paragraph in ParagraphSplitter.Split(text))
            AddSentences(text, paragraph, sentences);
        return sentences;
    }

    private static void AddSentences(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var lines = new LineBreaks(text, paragraph);
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var end = FindEnd(text, start, paragraph.End, lines);
            sentences.Add(TextSpan.Between(start, TrimEnd(text, start, end)));
            start = SkipWhiteSpace(text, end, paragraph.End);
        }
    }

    private static int FindEnd(string text, int start, int end, LineBreaks lines)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                if (lines.EndsSentence(i))
                    return i + 1;
            }
            else if (SentenceEnd.IsTerminal(c))
            {
                var after = SentenceEnd.SkipClosing(text, i + 1, end);
                if (SentenceEnd.IsAt(text, TextSpan.Between(start, end), i, after))
                    return after;
                i = after - 1;
            }
        }

        return end;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static int SkipWhiteSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }
}
