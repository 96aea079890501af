using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Search.Lucene.Documents;

/// <summary>The stored form of a document: compact, and read without reflection. Its version is that of <see cref="IndexFields.Schema"/>.</summary>
internal static class StoredDocument
{
    private const byte HasPublished = 1;
    private const byte HasSource = 2;
    private const byte HasLanguage = 4;
    private const byte HasUrl = 8;
    private const byte HasKey = 16;
    private const byte TitleFromBody = 32;

    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(ArticleDocument document)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WriteArticle(writer, document.Article);
        writer.Write(document.Extractors);
        writer.Write7BitEncodedInt(document.Mentions.Count);
        foreach (var mention in document.Mentions)
            WriteMention(writer, mention);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The document of <see cref="Write"/>.</summary>
    public static ArticleDocument Read(byte[] bytes, int offset, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, offset, length));
        var article = ReadArticle(reader);
        var extractors = reader.ReadString();
        var mentions = new Mention[reader.Read7BitEncodedInt()];
        var text = article.Text;
        for (var i = 0; i < mentions.Length; i++)
            mentions[i] = ReadMention(reader, text);
        return new ArticleDocument(article, mentions) { Extractors = extractors };
    }

    private static void WriteArticle(BinaryWriter writer, Article a)
    {
        writer.Write((byte)(
            (a.Published is null ? 0 : HasPublished) | (a.Source is null ? 0 : HasSource) | (a.Language is null ? 0 : HasLanguage)
            | (a.Url is null ? 0 : HasUrl) | (a.SourceKey is null ? 0 : HasKey) | (a.TitleFromBody ? TitleFromBody : 0)));
        writer.Write(a.Id.Value);
        writer.Write(a.Title);
        writer.Write(a.Body);
        if (a.Published is not null)
            WriteInterval(writer, a.Published);
        foreach (var optional in (string?[])[a.Source, a.Language, a.Url, a.SourceKey])
        {
            if (optional is not null)
                writer.Write(optional);
        }

        WriteList(writer, a.Authors);
        WriteList(writer, [.. a.Subjects.Select(s => s.ToString())]);
        WriteOrigin(writer, a.Origin);
    }

    private static Article ReadArticle(BinaryReader reader)
    {
        var flags = reader.ReadByte();
        if (!ArticleId.TryParse(reader.ReadString(), out var id))
            throw new InvalidDataException("A stored article has no valid id.");
        var title = reader.ReadString();
        var body = reader.ReadString();
        var published = Has(HasPublished) ? ReadInterval(reader) : null;
        var source = Has(HasSource) ? reader.ReadString() : null;
        var language = Has(HasLanguage) ? reader.ReadString() : null;
        var url = Has(HasUrl) ? reader.ReadString() : null;
        var key = Has(HasKey) ? reader.ReadString() : null;
        var authors = ReadList(reader);
        var subjects = ReadList(reader);
        return new Article(id, title, body, published, source, authors, language, url, ReadOrigin(reader))
        {
            TitleFromBody = Has(TitleFromBody),
            SourceKey = key,
            Subjects = [.. subjects.Select(s => Subject.TryParse(s, out var subject) ? subject : default)],
        };

        bool Has(byte flag) => (flags & flag) != 0;
    }

    private static void WriteMention(BinaryWriter writer, Mention m)
    {
        writer.Write((byte)((int)m.Kind | (m.Date is null ? 0 : 0x80)));
        writer.Write7BitEncodedInt(m.Span.Start);
        writer.Write7BitEncodedInt(m.Span.Length);
        writer.Write(m.Canonical);
        writer.Write((float)m.Confidence);
        writer.Write(m.Rule);
        if (m.Date is not null)
            WriteInterval(writer, m.Date);
    }

    private static Mention ReadMention(BinaryReader reader, string text)
    {
        var kind = reader.ReadByte();
        var span = new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var canonical = reader.ReadString();
        var confidence = Math.Round(reader.ReadSingle(), 4);
        var rule = reader.ReadString();
        var date = (kind & 0x80) != 0 ? ReadInterval(reader) : null;
        return new Mention((MentionKind)(kind & 0x7f), span, span.In(text), canonical, confidence) { Rule = rule, Date = date };
    }

    private static void WriteInterval(BinaryWriter writer, DateInterval date)
    {
        writer.Write(date.Earliest.DayNumber);
        writer.Write7BitEncodedInt(date.Latest.DayNumber - date.Earliest.DayNumber);
        writer.Write((byte)date.Precision);
        writer.Write(date.Provenance);
    }

    private static DateInterval ReadInterval(BinaryReader reader)
    {
        var earliest = DateOnly.FromDayNumber(reader.ReadInt32());
        var latest = earliest.AddDays(reader.Read7BitEncodedInt());
        return new DateInterval(earliest, latest, (DatePrecision)reader.ReadByte(), reader.ReadString());
    }

    private static void WriteOrigin(BinaryWriter writer, Origin origin)
    {
        writer.Write(origin.Original);
        writer.Write(origin.FileName);
        writer.Write(origin.Member is not null);
        writer.Write(origin.Member ?? "");
        writer.Write7BitEncodedInt(origin.Record);
        writer.Write(origin.Offset ?? -1);
    }

    private static Origin ReadOrigin(BinaryReader reader)
    {
        var original = reader.ReadString();
        var file = reader.ReadString();
        var hasMember = reader.ReadBoolean();
        var member = reader.ReadString();
        var record = reader.Read7BitEncodedInt();
        var offset = reader.ReadInt64();
        return new Origin(original, file, hasMember ? member : null, record, offset < 0 ? null : offset);
    }

    private static void WriteList(BinaryWriter writer, IReadOnlyList<string> values)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
            writer.Write(value);
    }

    private static string[] ReadList(BinaryReader reader)
    {
        var values = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++)
            values[i] = reader.ReadString();
        return values;
    }
}
