using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Testing;

/// <summary>Makes articles for tests with as little as a test needs to say.</summary>
public static class TestArticles
{
    /// <summary>An article with mentions of the given names and dates; each mention spans the first place where its text stands, or nothing.</summary>
    public static ArticleDocument Make(TestArticle given)
    {
        var content = new ArticleContent
        {
            Title = given.Title ?? "",
            Body = given.Body ?? "",
            Published = given.Published is null ? null : Interval(given.Published, Provenances.Metadata),
            Source = given.Source,
            Authors = given.Authors ?? [],
            Language = given.Language ?? "en",
            SourceKey = given.Key,
            Subjects = [.. (given.Subjects ?? []).Select(s => Subject.TryParse(s, out var subject) ? subject : throw new ArgumentException(s, nameof(given)))],
        };
        var article = Article.Create(content, new Origin(new string('0', 64), "test.jsonl"));
        return new ArticleDocument(article,
        [
            .. Names(article, MentionKind.Person, given.People),
            .. Names(article, MentionKind.Organization, given.Organizations),
            .. Names(article, MentionKind.Place, given.Places),
            .. (given.Dates ?? []).Select(d => Interval(d, Provenances.Text)).Select(d => new Mention(MentionKind.Date, default, "", d.Value, 1) { Date = d }),
        ]);
    }

    /// <summary>Reads <c>2022</c>, <c>2022-01</c>, <c>2022-01-04</c> or <c>2022-01-01..2022-04-30</c>.</summary>
    public static DateInterval Interval(string text, string provenance)
    {
        if (DateInterval.TryParseIso(text, provenance, out var interval))
            return interval!;
        var ends = text.Split("..");
        return new DateInterval(Day(ends[0]), Day(ends[1]), DatePrecision.Range, provenance);

        static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<Mention> Names(Article article, MentionKind kind, IReadOnlyList<string>? names)
    {
        foreach (var name in names ?? [])
        {
            var at = Math.Max(0, article.Text.IndexOf(name, StringComparison.Ordinal));
            yield return new Mention(kind, new TextSpan(at, Math.Min(name.Length, article.Text.Length - at)), name, name, 1);
        }
    }
}

/// <summary>What a test says of an article.</summary>
public sealed record TestArticle
{
    /// <summary>What the test calls it; part of its identity.</summary>
    public required string Key { get; init; }

    public string? Title { get; init; }

    public string? Body { get; init; }

    public string? Published { get; init; }

    public string? Source { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    public IReadOnlyList<string>? Subjects { get; init; }

    public IReadOnlyList<string>? People { get; init; }

    public IReadOnlyList<string>? Organizations { get; init; }

    public IReadOnlyList<string>? Places { get; init; }

    public IReadOnlyList<string>? Dates { get; init; }
}
