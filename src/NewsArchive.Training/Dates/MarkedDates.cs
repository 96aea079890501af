using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Training.Dates;

/// <summary>Reads and writes marked text: blocks between <c>---</c>, a <c>PUBLISHED:</c> line first, then copy with <c>{expression|earliest|latest}</c>.</summary>
internal static class MarkedDates
{
    private const string Published = "PUBLISHED:";

    /// <summary>The blocks of a file; throws <see cref="InvalidDataException"/> that names the block for a mark that cannot be read.</summary>
    public static IEnumerable<DatedText> Read(string path)
    {
        var number = 0;
        foreach (var block in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n---"))
        {
            number++;
            var lines = block.Trim('-', '\n').Split('\n');
            if (!lines[0].StartsWith(Published, StringComparison.Ordinal))
                continue;
            var given = lines[0][Published.Length..].Trim().Split(' ', '(')[0];
            var published = DateInterval.TryParseIso(given, Provenances.Metadata, out var date) ? date : null;
            yield return ReadBlock($"{Path.GetFileName(path)}#{number}", string.Join('\n', lines[1..]), published);
        }
    }

    /// <summary>One block with what was found.</summary>
    public static string Write(DatedText document, IEnumerable<TimedSpan> found)
    {
        var text = new StringBuilder(Published).Append(' ').Append(document.Published?.Value).Append('\n');
        var at = 0;
        foreach (var expression in found)
        {
            text.Append(document.Text, at, expression.Span.Start - at);
            text.Append('{').Append(expression.Span.In(document.Text)).Append('|').Append(expression.Value.Replace("..", "|", StringComparison.Ordinal)).Append('}');
            at = expression.Span.End;
        }

        return text.Append(document.Text, at, document.Text.Length - at).Append('\n').ToString();
    }

    private static DatedText ReadBlock(string name, string marked, DateInterval? published)
    {
        var text = new StringBuilder();
        var gold = new List<TimedSpan>();
        var at = 0;
        for (var open = marked.IndexOf('{'); open >= 0; open = marked.IndexOf('{', at))
        {
            var close = marked.IndexOf('}', open);
            if (close < 0 || marked[(open + 1)..close].Split('|') is not [var surface, var first, var last])
                throw new InvalidDataException($"{name}: a mark that is not {{expression|earliest|latest}}");
            text.Append(marked, at, open - at);
            gold.Add(new TimedSpan(new TextSpan(text.Length, surface.Length), first + ".." + last, "DATE"));
            text.Append(surface);
            at = close + 1;
        }

        return new DatedText(name, text.Append(marked, at, marked.Length - at).ToString(), published, gold);
    }
}
