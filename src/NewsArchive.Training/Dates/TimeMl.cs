using System.Xml;
using System.Xml.Linq;
using NewsArchive.Core.Articles;

namespace NewsArchive.Training.Dates;

/// <summary>Reads and writes TimeML: the creation time, the text, and the TIMEX3 elements in it.</summary>
internal static class TimeMl
{
    /// <summary>Reads a file; throws <see cref="XmlException"/> or <see cref="InvalidDataException"/> for what is no TimeML.</summary>
    public static DatedText Read(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        var body = document.Descendants("TEXT").FirstOrDefault() ?? throw new InvalidDataException("no TEXT element");
        var created = document.Descendants("DCT").Descendants("TIMEX3").FirstOrDefault()?.Attribute("value")?.Value ?? "";
        var published = DateInterval.TryParseIso(created.Length > 10 ? created[..10] : created, Provenances.Metadata, out var date) ? date : null;
        return new DatedText(Path.GetFileName(path), body.Value, published, [.. Expressions(body)]);
    }

    /// <summary>Writes the text with other expressions and the creation time.</summary>
    public static void Write(string path, DatedText document, IEnumerable<TimedSpan> found)
    {
        var body = new XElement("TEXT");
        var at = 0;
        var count = 0;
        foreach (var expression in found)
        {
            body.Add(document.Text[at..expression.Span.Start], Timex(++count, expression.Type, expression.Value, expression.Span.In(document.Text)));
            at = expression.Span.End;
        }

        body.Add(document.Text[at..]);
        var created = document.Published?.Value ?? "";
        var root = new XElement("TimeML", new XElement("DOCID", document.Name), new XElement("DCT", Timex(0, "DATE", created, created)), body);
        new XDocument(root).Save(path, SaveOptions.DisableFormatting);
    }

    private static IEnumerable<TimedSpan> Expressions(XElement body)
    {
        var at = 0;
        foreach (var node in body.DescendantNodes())
        {
            if (node is XElement { Name.LocalName: "TIMEX3" } timex)
                yield return new TimedSpan(new TextSpan(at, timex.Value.Length), (string?)timex.Attribute("value") ?? "", (string?)timex.Attribute("type") ?? "");
            else if (node is XText text)
                at += text.Value.Length;
        }
    }

    private static XElement Timex(int id, string type, string value, string text) =>
        new("TIMEX3", new XAttribute("tid", "t" + id), new XAttribute("type", type), new XAttribute("value", value), text);
}
