namespace NewsArchive.Core.Articles;

/// <summary>What a format read of one record, before it has an identity. Text is cleaned already (<see cref="TextCleaning"/>).</summary>
public sealed record ArticleContent
{
    /// <summary>The headline, or one derived from the body.</summary>
    public required string Title { get; init; }

    /// <summary>The text; may be empty where only a headline exists.</summary>
    public required string Body { get; init; }

    /// <summary>Whether <see cref="Title"/> was derived from <see cref="Body"/>.</summary>
    public bool TitleFromBody { get; init; }

    /// <summary>When it appeared; null where not known.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>The publication or agency.</summary>
    public string? Source { get; init; }

    /// <summary>The names in the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The address of the article.</summary>
    public string? Url { get; init; }

    /// <summary>The source's own identifier of the record.</summary>
    public string? SourceKey { get; init; }

    /// <summary>The source's own codes.</summary>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];
}
