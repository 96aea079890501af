using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Core.Articles;

/// <summary>Turns articles into JSON and back; see <see cref="ArticleRecord"/> for the schema.</summary>
public static class ArticleJson
{
    private static readonly JsonSerializerOptions Readable = new(ArticleJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How articles are written for HTTP: every character that HTML could misread is escaped.</summary>
    public static JsonTypeInfo<ArticleRecord> ForHttp => ArticleJsonContext.Default.ArticleRecord;

    /// <summary>How articles are written to files and terminals: letters of all scripts stay readable.</summary>
    public static JsonTypeInfo<ArticleRecord> ForFiles { get; } = (JsonTypeInfo<ArticleRecord>)Readable.GetTypeInfo(typeof(ArticleRecord));

    /// <summary>One line of JSON Lines, without its end.</summary>
    public static string WriteLine(ArticleDocument document) => JsonSerializer.Serialize(From(document), ForFiles);

    /// <summary>The article as it is shown in JSON.</summary>
    public static ArticleRecord From(ArticleDocument document)
    {
        var article = document.Article;
        return new ArticleRecord
        {
            Id = article.Id.Value,
            Title = article.Title,
            TitleFromBody = article.TitleFromBody,
            Body = article.Body,
            Published = article.Published is { } date ? From(date, date.Provenance) : null,
            Source = article.Source,
            Authors = article.Authors,
            Language = article.Language,
            Url = article.Url,
            Subjects = [.. article.Subjects.Select(s => s.ToString())],
            SourceKey = article.SourceKey,
            Words = article.Words,
            Origin = new OriginRecord(article.Origin.Original, article.Origin.FileName, article.Origin.Member, article.Origin.Record, article.Origin.Offset),
            Mentions = [.. document.Mentions.Select(From)],
        };
    }

    /// <summary>A stretch of days as JSON.</summary>
    public static DateRecord From(DateInterval date, string? provenance = null) =>
        new(date.Earliest, date.Latest, date.Precision.ToString().ToLowerInvariant(), provenance);

    private static MentionRecord From(Mention m) => new(
        m.Kind.ToString().ToLowerInvariant(), m.Span.Start, m.Span.Length, m.Surface, m.Canonical, m.Confidence, m.Rule, m.Date is { } date ? From(date) : null);
}

/// <summary>The serializer, made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(ArticleRecord))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
