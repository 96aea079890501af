namespace NewsArchive.Core.Articles;

/// <summary>One news text with the metadata that its source gave. What is extracted from the text stands in <see cref="Extraction.Mention"/>.</summary>
/// <param name="Id">A hash of the given content.</param>
/// <param name="Title">The headline; where the source has none, derived from the body (<see cref="TitleFromBody"/>).</param>
/// <param name="Body">The text, dateline included, paragraphs separated by an empty line.</param>
/// <param name="Published">When it appeared; null where that is not known.</param>
/// <param name="Source">The publication or agency; null where not known.</param>
/// <param name="Authors">The names in the byline, in its order.</param>
/// <param name="Language">BCP 47, lower-case primary tag where possible: <c>en</c>, <c>zh-TW</c>; null where not known.</param>
/// <param name="Url">The address of the article as its source gives it; never followed.</param>
/// <param name="Origin">The original that it was read from.</param>
public sealed record Article(
    ArticleId Id,
    string Title,
    string Body,
    DateInterval? Published,
    string? Source,
    IReadOnlyList<string> Authors,
    string? Language,
    string? Url,
    Origin Origin)
{
    private const string Separator = "\n\n";

    /// <summary>Whether the title is a piece of the body, repeated: then it is not part of <see cref="Text"/> a second time.</summary>
    public bool TitleFromBody { get; init; }

    /// <summary>The identifier that the source itself gives the record (<c>reuters21578:12</c>); part of the identity.</summary>
    public string? SourceKey { get; init; }

    /// <summary>The codes that the source itself gave.</summary>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];

    /// <summary>What is read, extracted from and searched: headline, empty line, body. Spans count UTF-16 units in it.</summary>
    public string Text => TitleFromBody ? Body : Body.Length == 0 ? Title : Title + Separator + Body;

    /// <summary>Where the body begins in <see cref="Text"/>.</summary>
    public int BodyStart => TitleFromBody || Body.Length == 0 ? 0 : Title.Length + Separator.Length;

    /// <summary>The number of words in <see cref="Text"/>.</summary>
    public int Words => WordCount.Of(Text);

    /// <summary>Makes an article and its id from what a format read.</summary>
    /// <remarks>
    /// A published date read from the body itself is no part of the identity: it is in the body already. One from metadata is, and one from a
    /// date line above the text, which is not in the body.
    /// </remarks>
    public static Article Create(ArticleContent content, Origin origin)
    {
        var given = content.Published is { } date && IsGiven(date.Provenance) ? date : null;
        var id = ArticleId.Of(content.TitleFromBody ? "" : content.Title, content.Body, content.Source, given, content.SourceKey);
        return new Article(id, content.Title, content.Body, content.Published, content.Source, content.Authors, content.Language, content.Url, origin)
        {
            TitleFromBody = content.TitleFromBody,
            SourceKey = content.SourceKey,
            Subjects = content.Subjects,
        };
    }

    private static bool IsGiven(string provenance) =>
        provenance.StartsWith(Provenances.Metadata, StringComparison.Ordinal) || provenance.StartsWith(Provenances.Heading, StringComparison.Ordinal);
}
