using NewsArchive.Core.Articles;
using NewsArchive.Core.Languages;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import;

/// <summary>Fills in what a source left out and its text says: headline, source and day from the dateline, day from the address, language.</summary>
internal static class ContentCompletion
{
    /// <summary>Completes what a format read; what was given is never changed, but for a language that the text contradicts.</summary>
    /// <param name="content">Cleaned content; an empty title asks for one derived from the body.</param>
    public static ArticleContent Complete(ArticleContent content)
    {
        var dateline = Dateline.Parse(content.Body);
        var derived = content.Title.Length == 0;
        return content with
        {
            Title = derived ? Headlines.FirstSentence(content.Body, dateline?.End ?? 0) : content.Title,
            TitleFromBody = derived || content.TitleFromBody,
            Source = content.Source ?? dateline?.Agency,
            Published = content.Published ?? (dateline is null ? null : Published(content.Body, dateline)) ?? UrlDate.Read(content.Url),
            Language = LanguageDetector.Detect(content.Title, content.Body, content.Language),
        };
    }

    private static DateInterval? Published(string body, Dateline dateline) =>
        dateline.Date is { Year: { } year } date
            ? DateInterval.Day(new DateOnly(year, date.Month, date.Day), Provenances.Dateline)
            : YearInference.Infer(body, dateline);
}
