using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Json;

/// <summary>Reads one record of the documented JSON schema (see <see cref="Formats.JsonLinesFormat"/>).</summary>
internal static class JsonArticle
{
    private static readonly string[] Titles = ["title", "headline"];
    private static readonly string[] Bodies = ["body", "text", "content", "articleBody", "maintext"];
    private static readonly string[] Dates = ["published", "date", "datePublished", "date_publish", "publishedAt", "published_at", "publication_date"];

    /// <summary>An article with its note, or a problem.</summary>
    public static ImportItem Read(JsonElement record, string location, Origin origin)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return new ImportProblem(location, "the record is no JSON object");
        var fields = new JsonFields(record);
        var content = Content(fields, out var note);
        if (content.Title.Length + content.Body.Length == 0)
            return new ImportProblem(location, "the record has neither a title nor a body");
        var exported = ArticleId.TryParse(fields.Text("id"), out var id);
        var article = Article.Create(exported ? content : ContentCompletion.Complete(content), origin);
        if (exported && article.Id != id)
            note = Join(note, $"its id is {id}, its content gives {article.Id}");
        return new ImportedArticle(article, note is null ? null : $"{location}: {note}");
    }

    private static ArticleContent Content(JsonFields fields, out string? note)
    {
        note = null;
        var language = fields.Line("language", "lang");
        var date = fields.Find(Dates);
        var published = date is null ? null : JsonDates.Read(date.Value, DateOrders.Of(language));
        if (date is not null && published is null)
            note = $"the date {Shown(date.Value)} cannot be read";
        var id = fields.Line("id");
        var title = fields.Line(Titles);
        var body = TextCleaning.Clean(fields.Text(Bodies) ?? "");
        return new ArticleContent
        {
            Title = title ?? "",
            Body = body,
            TitleFromBody = title is not null && body.Length > 0 && fields.IsTrue("titleFromBody"),
            Published = published,
            Source = Source(fields),
            Authors = JsonFields.Strings(fields.Find("authors", "author", "byline")).Select(TextCleaning.CleanLine).Where(a => a.Length > 0).ToList(),
            Language = language,
            Url = fields.Line("url", "link"),
            SourceKey = fields.Line("sourceKey") ?? (ArticleId.TryParse(id, out _) ? null : id),
            Subjects = JsonFields.Strings(fields.Find("subjects")).Select(AsSubject).OfType<Subject>().ToList(),
        };
    }

    private static string? Source(JsonFields fields) =>
        JsonFields.Strings(fields.Find("source", "publisher", "publication")).Select(TextCleaning.CleanLine).FirstOrDefault(s => s.Length > 0);

    /// <summary>A code without a scheme is kept under the scheme "subject".</summary>
    private static Subject? AsSubject(string text)
    {
        var line = TextCleaning.CleanLine(text);
        return line.Length == 0 ? null : Subject.TryParse(line, out var subject) ? subject : new Subject("subject", line);
    }

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();

    private static string Join(string? first, string second) => first is null ? second : first + "; " + second;
}
