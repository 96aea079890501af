using System.Text.Json.Serialization;

namespace NewsArchive.Core.Articles;

/// <summary>An article as JSON: one schema for <c>GET /api/articles/{id}</c>, <c>show --format json</c>, and JSON Lines out and in.</summary>
/// <remarks>The order of the members is the order in the JSON. On the way in only a title or a body is needed.</remarks>
public sealed record ArticleRecord
{
    /// <summary>The id; on the way in it is ignored, for the content decides it.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the title is a piece of the body, repeated.</summary>
    public bool TitleFromBody { get; init; }

    /// <summary>The text, paragraphs separated by an empty line.</summary>
    public string? Body { get; init; }

    /// <summary>When it appeared; null where not known.</summary>
    public DateRecord? Published { get; init; }

    /// <summary>The publication or agency.</summary>
    public string? Source { get; init; }

    /// <summary>The bylines.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>The source's own codes, <c>places:usa</c>.</summary>
    public IReadOnlyList<string>? Subjects { get; init; }

    /// <summary>The source's own identifier of the record.</summary>
    public string? SourceKey { get; init; }

    /// <summary>The number of words; on the way in it is ignored.</summary>
    public int? Words { get; init; }

    /// <summary>The original that it was read from.</summary>
    public OriginRecord? Origin { get; init; }

    /// <summary>What was found in the text.</summary>
    public IReadOnlyList<MentionRecord>? Mentions { get; init; }
}

/// <summary>A stretch of days as JSON.</summary>
/// <param name="Earliest">First day.</param>
/// <param name="Latest">Last day.</param>
/// <param name="Precision"><c>day</c>, <c>month</c>, <c>year</c>, <c>range</c>.</param>
/// <param name="Provenance">How the date is known; left out for mentions.</param>
public sealed record DateRecord(DateOnly Earliest, DateOnly Latest, string Precision, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Provenance = null);

/// <summary>Where an article was read from, as JSON.</summary>
/// <param name="Original">SHA-256 of the delivered file.</param>
/// <param name="File">Its name.</param>
/// <param name="Member">The path inside it, if it is an archive.</param>
/// <param name="Record">The number of the record, from 1.</param>
/// <param name="Offset">The byte offset of the record.</param>
public sealed record OriginRecord(string Original, string File, string? Member, int Record, long? Offset);

/// <summary>A mention as JSON; positions count UTF-16 units in headline, empty line, body.</summary>
/// <param name="Kind"><c>person</c>, <c>organization</c>, <c>place</c>, <c>date</c>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Surface">The text as it stands there.</param>
/// <param name="Canonical">The name that all mentions of the actor share.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Rule">The rule or model that decided.</param>
/// <param name="Date">For dates, the days.</param>
public sealed record MentionRecord(string Kind, int Start, int Length, string Surface, string Canonical, double Confidence, string Rule, DateRecord? Date);
