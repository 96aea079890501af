using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Extraction.Text;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Analysis;

namespace NewsArchive.Search.Lucene.Documents;

/// <summary>Makes Lucene documents. Keeps its token streams and their word forms: one builder a thread.</summary>
internal sealed class LuceneDocumentBuilder : IDisposable
{
    private static readonly FieldType Searched = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    private static readonly FieldType Value = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = false,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    });

    private readonly ArticleTokenStream _text = new();
    private readonly ArticleTokenStream _title = new();

    /// <summary>The document; valid until the next call, for its token streams are used again.</summary>
    public Document Build(ArticleDocument source)
    {
        var article = source.Article;
        var text = article.Text;
        var document = new Document();
        _text.SetText(text, article.Language, article.BodyStart, [.. SentenceSplitter.Split(text)]);
        _title.SetText(article.Title, article.Language, 0, []);
        document.Add(new Field(IndexFields.Text, _text, Searched));
        document.Add(new Field(IndexFields.Title, _title, Searched));
        document.Add(new Field(IndexFields.Id, article.Id.Value, Value));
        document.Add(new BinaryDocValuesField(IndexFields.Id, new BytesRef(Convert.FromHexString(article.Id.Value))));
        document.Add(new NumericDocValuesField(IndexFields.IdBits, BitsOf(article.Id)));
        document.Add(new NumericDocValuesField(IndexFields.Words, article.Words));
        AddFacets(document, source);
        document.Add(new StoredField(IndexFields.Stored, StoredDocument.Write(source)));
        return document;
    }

    /// <summary>The first 64 bits of an id, ordered as the id is.</summary>
    public static long BitsOf(ArticleId id) =>
        unchecked((long)(ulong.Parse(id.Value.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) ^ (1UL << 63)));

    /// <inheritdoc/>
    public void Dispose()
    {
        _text.Dispose();
        _title.Dispose();
    }

    private static void AddFacets(Document document, ArticleDocument source)
    {
        var article = source.Article;
        if (article.Published is { } published)
            Add(document, FacetField.Published, published.ToRangeString());
        if (article.Source is { } publication)
            Add(document, FacetField.Source, publication);
        if (article.Language is { } language)
            Add(document, FacetField.Language, language);
        AddAll(document, FacetField.Author, article.Authors);
        AddAll(document, FacetField.Subject, article.Subjects.Select(s => s.ToString()));
        AddAll(document, FacetField.Person, Names(source, MentionKind.Person));
        AddAll(document, FacetField.Organization, Names(source, MentionKind.Organization));
        AddAll(document, FacetField.Place, Names(source, MentionKind.Place));
        var dates = source.Mentions.Where(m => m.Date is not null).Select(m => m.Date!).ToList();
        AddAll(document, FacetField.Mentioned, dates.SelectMany(MentionedValues.Of));
        foreach (var interval in dates.Select(d => d.ToRangeString()).Distinct(StringComparer.Ordinal))
            document.Add(new Field(IndexFields.MentionedInterval, interval, Value));
    }

    private static IEnumerable<string> Names(ArticleDocument source, MentionKind kind) =>
        source.Mentions.Where(m => m.Kind == kind).Select(m => m.Canonical);

    private static void AddAll(Document document, FacetField field, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
            Add(document, field, value);
    }

    private static void Add(Document document, FacetField field, string value)
    {
        if (value.Length > 0)
            document.Add(new Field(IndexFields.Of(field), Clip(value), Value));
    }

    private static string Clip(string value)
    {
        if (value.Length <= IndexFields.LongestValue)
            return value;
        var length = IndexFields.LongestValue;
        return value[..(char.IsHighSurrogate(value[length - 1]) ? length - 1 : length)];
    }

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
