using System.Text;
using System.Xml;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Xml;

/// <summary>Reads NITF, the news industry's older XML: headline, byline, date, source and paragraphs.</summary>
internal sealed class NitfReader
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "p", "hl2", "li", "pre", "td", "bq", "note", "media-caption", "dateline" };
    private readonly List<string> _body = [];
    private readonly List<string> _authors = [];
    private string _headline = "";
    private string _title = "";
    private DateInterval? _published;
    private string? _source;
    private string? _key;

    /// <summary>Whether an element of this name begins a NITF document.</summary>
    public static bool Knows(string root) => root == "nitf";

    /// <summary>The content. Throws <see cref="XmlException"/> where the document is not well-formed.</summary>
    public static ArticleContent Read(XmlReader xml)
    {
        var reader = new NitfReader();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || !reader.Take(xml))
                xml.Read();
        }

        return new ArticleContent
        {
            Title = TextCleaning.CleanLine(reader._headline.Length > 0 ? reader._headline : reader._title),
            Body = TextCleaning.Clean(string.Join("\n\n", reader._body)),
            Published = reader._published,
            Source = reader._source,
            Authors = reader._authors.Distinct(StringComparer.Ordinal).ToList(),
            SourceKey = reader._key,
        };
    }

    /// <summary>Takes what the element gives; true where it was read to its end.</summary>
    private bool Take(XmlReader xml)
    {
        switch (xml.Name)
        {
            case "title":
                _title = Text(xml);
                return true;
            case "hl1":
                _headline = Text(xml);
                return true;
            case "byline":
                _authors.AddRange(Bylines.Read(Text(xml)));
                return true;
            case var name when Blocks.Contains(name):
                if (Text(xml) is { Length: > 0 } block)
                    _body.Add(block);
                return true;
            default:
                TakeAttributes(xml);
                return false;
        }
    }

    private void TakeAttributes(XmlReader xml)
    {
        switch (xml.Name)
        {
            case "date.issue" or "date.release" or "story.date":
                _published ??= MetadataDate.Read(xml.GetAttribute("norm"));
                break;
            case "pubdata":
                _published ??= MetadataDate.Read(xml.GetAttribute("date.publication"));
                _source ??= Line(xml.GetAttribute("name"));
                break;
            case "doc.copyright":
                _source ??= Line(xml.GetAttribute("holder"));
                break;
            case "doc-id":
                _key ??= Line(xml.GetAttribute("id-string"));
                break;
            default: break;
        }
    }

    private static string? Line(string? value) => TextCleaning.CleanLine(value ?? "") is { Length: > 0 } line ? line : null;

    /// <summary>The text under the element, read to the node after its end.</summary>
    private static string Text(XmlReader xml)
    {
        var (depth, text) = (xml.Depth, new StringBuilder());
        var empty = xml.IsEmptyElement;
        while (xml.Read() && !empty && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        }

        return TextCleaning.CleanLine(text.ToString());
    }
}
