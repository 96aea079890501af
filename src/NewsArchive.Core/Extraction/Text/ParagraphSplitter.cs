using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>Cuts a text into paragraphs: stretches without an empty line in them.</summary>
public static class ParagraphSplitter
{
    /// <summary>The paragraphs of <paramref name="text"/>, in order, without white space at either end. Linear in its length.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<TextSpan>();
        var start = -1;
        var end = 0;
        var newlines = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                newlines++;
            if (char.IsWhiteSpace(text[i]))
                continue;
            if (newlines > 1 && start >= 0)
            {
                paragraphs.Add(TextSpan.Between(start, end));
                start = -1;
            }

            if (start < 0)
                start = i;
            end = i + 1;
            newlines = 0;
        }

        if (start >= 0)
            paragraphs.Add(TextSpan.Between(start, end));
        return paragraphs;
    }
}
