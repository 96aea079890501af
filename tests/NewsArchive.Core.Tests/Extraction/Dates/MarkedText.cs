using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Extraction.Dates;

/// <summary>A text with its dates marked as <c>{expression|earliest|latest}</c>, or <c>{expression|?}</c> where it stays unresolved.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<MarkedDate> Dates)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var dates = new List<MarkedDate>();
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf('{', at);
            if (open < 0)
                open = marked.Length;
            text.Append(marked, at, open - at);
            if (open == marked.Length)
                break;
            var close = marked.IndexOf('}', open);
            var parts = marked[(open + 1)..close].Split('|');
            var range = parts is [_, var first, var last] ? first + ".." + last : "?";
            dates.Add(new MarkedDate(new TextSpan(text.Length, parts[0].Length), parts[0], range));
            text.Append(parts[0]);
            at = close + 1;
        }

        return new MarkedText(text.ToString(), dates);
    }

    public static DateInterval? ParsePublished(string line)
    {
        var value = line[(line.IndexOf(':') + 1)..].Trim();
        return DateInterval.TryParseIso(value, Provenances.Metadata, out var date) ? date : null;
    }
}

internal sealed record MarkedDate(TextSpan Span, string Surface, string Range)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Surface} @{Span.Start} = {Range}");
}
