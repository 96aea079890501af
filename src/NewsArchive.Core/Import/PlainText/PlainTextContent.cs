using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.PlainText;

/// <summary>Reads an article from text without markup.</summary>
internal static class PlainTextContent
{
    /// <summary>Joins cleaned lines to the paragraphs of a body.</summary>
    public delegate string Shaping(ReadOnlySpan<string> lines);

    /// <summary>Finds head and body in a cleaned text that is not empty, and completes what the head leaves open.</summary>
    public static ArticleContent Read(string text, Shaping shape)
    {
        var lines = text.Split('\n');
        var head = PlainTextHead.Read(lines, DateOrder.Unknown);
        var title = TextCleaning.CleanLine(head.Title ?? "");
        var body = TextCleaning.Clean(shape(lines.AsSpan(head.Lines)));
        return ContentCompletion.Complete(new ArticleContent
        {
            Title = title,
            Body = title.Length + body.Length > 0 ? body : text,
            Published = head.Published,
            Source = head.Masthead,
            Authors = head.Authors,
        });
    }
}
