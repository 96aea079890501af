using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction;

/// <summary>What a mention names.</summary>
public enum MentionKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A date or stretch of dates.</summary>
    Date,
}

/// <summary>A span of <see cref="Article.Text"/> that names a person, an organization, a place or a date.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>; exact.</param>
/// <param name="Surface">The text as it stands there.</param>
/// <param name="Canonical">The name that all mentions of the same actor in the article share; for a date <see cref="DateInterval.Value"/>, or an empty string where it could not be resolved.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Mention(MentionKind Kind, TextSpan Span, string Surface, string Canonical, double Confidence)
{
    /// <summary>The days that a date mention stands for; null for names and for dates that could not be resolved.</summary>
    public DateInterval? Date { get; init; }

    /// <summary>The rule or model that decided, for <c>explain</c>: <c>names/crf</c>, <c>dates/weekday</c>.</summary>
    public string Rule { get; init; } = "";
}
