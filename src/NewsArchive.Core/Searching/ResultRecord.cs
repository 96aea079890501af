using System.Text.Json.Serialization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching;

/// <summary>A result page as JSON, the same from <c>search --format json</c> and <c>GET /api/search</c>; the order of the members is the order in the JSON.</summary>
/// <param name="Query">The query as understood.</param>
/// <param name="Total">Articles found.</param>
/// <param name="Dated">Those with a published date.</param>
/// <param name="Undated">Those without.</param>
/// <param name="Hits">The articles of this page.</param>
/// <param name="Facets">Counts by the names of <see cref="FacetNames"/>, in their order.</param>
public sealed record ResultRecord(
    QueryRecord Query, int Total, int Dated, int Undated, IReadOnlyList<HitRecord> Hits, OrderedDictionary<string, FacetRecord> Facets);

/// <summary>The query of a result.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Interpreted">As understood, in the query language.</param>
/// <param name="Diagnostics">What could not be taken as typed: in the query, in the parameters, by the engine.</param>
public sealed record QueryRecord(string Text, string Interpreted, IReadOnlyList<Queries.Diagnostic> Diagnostics);

/// <summary>One article of a result.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The headline.</param>
/// <param name="TitleMarks">What matched in it.</param>
/// <param name="Source">The publication.</param>
/// <param name="Authors">The bylines.</param>
/// <param name="Language">The language.</param>
/// <param name="Words">How long it is.</param>
/// <param name="Published">When it appeared; null if undated.</param>
/// <param name="Snippets">What matched in the text.</param>
/// <param name="People">Named people.</param>
/// <param name="Organizations">Named organizations.</param>
/// <param name="Places">Named places.</param>
/// <param name="MentionedDates">Dates that the text speaks of.</param>
public sealed record HitRecord(
    string Id,
    string Title,
    IReadOnlyList<MarkRecord> TitleMarks,
    string? Source,
    IReadOnlyList<string> Authors,
    string? Language,
    int Words,
    DateRecord? Published,
    IReadOnlyList<SnippetRecord> Snippets,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> MentionedDates);

/// <summary>A piece of a text, never HTML.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Marks">What matched in it.</param>
public sealed record SnippetRecord(string Text, IReadOnlyList<MarkRecord> Marks);

/// <summary>A range in a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record MarkRecord(int Start, int Length);

/// <summary>The counts of one field: values, or buckets for dates, or both.</summary>
public sealed record FacetRecord
{
    /// <summary>The values listed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetValue>? Values { get; init; }

    /// <summary>The counts of the values not listed, added up.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Other { get; init; }

    /// <summary>The unit of the buckets: <c>year</c>, <c>month</c>, <c>day</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The counts in order of time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DateBucket>? Buckets { get; init; }

    /// <summary>Articles without any value.</summary>
    public int Missing { get; init; }

    /// <summary>How many different values the result has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Distinct { get; init; }
}
