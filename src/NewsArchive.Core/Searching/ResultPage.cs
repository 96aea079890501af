using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>One page of a result, with everything counted over the whole of it. <c>Total = Dated + Undated</c>, always.</summary>
/// <param name="Total">Articles found.</param>
/// <param name="Dated">Those with a published date of any precision.</param>
/// <param name="Undated">Those without.</param>
/// <param name="Hits">The articles of this page.</param>
/// <param name="Facets">Counts by field, all of <see cref="FacetField"/> in its order.</param>
/// <param name="Diagnostics">What the engine could not do as asked, beside the parser's own.</param>
public sealed record ResultPage(
    int Total,
    int Dated,
    int Undated,
    IReadOnlyList<Hit> Hits,
    IReadOnlyList<FacetCounts> Facets,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The query as understood.</summary>
    public required ParsedQuery Query { get; init; }

    /// <summary>The counts of one field.</summary>
    public FacetCounts Facet(FacetField field) => Facets.First(f => f.Field == field);
}

/// <summary>One article of a result.</summary>
public sealed record Hit(ArticleId Id, string Title, string? Source, string? Language, int Words, DateInterval? Published)
{
    /// <summary>What matched in the title; ranges in <see cref="Title"/>.</summary>
    public IReadOnlyList<TextSpan> TitleMarks { get; init; } = [];

    /// <summary>Up to three pieces of the text.</summary>
    public IReadOnlyList<Snippet> Snippets { get; init; } = [];

    /// <summary>The bylines.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The people that the text names.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The organizations that the text names.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>The places that the text names.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The dates that the text speaks of, ISO in their own precision, oldest first.</summary>
    public IReadOnlyList<string> MentionedDates { get; init; } = [];
}

/// <summary>A piece of a text. Never HTML: whoever shows it escapes it.</summary>
/// <param name="Text">Plain text as it stands in the article.</param>
/// <param name="Marks">What truly matched; ranges in <paramref name="Text"/>, ascending, apart from each other.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks);

/// <summary>The counts of one field over a result, made without the field's own included values.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">The most frequent values, and all that are selected or excluded; by count, then by value.</param>
/// <param name="Other">The counts of all values not listed, added up.</param>
/// <param name="Distinct">How many different values the result has.</param>
/// <param name="Missing">Articles without any value.</param>
public sealed record FacetCounts(FacetField Field, IReadOnlyList<FacetValue> Values, int Other, int Distinct, int Missing)
{
    /// <summary>For dates, the unit of <see cref="Buckets"/>; null for other fields.</summary>
    public DateUnit? Unit { get; init; }

    /// <summary>For dates, the counts in order of time, empty ones left out; null for other fields.</summary>
    public IReadOnlyList<DateBucket>? Buckets { get; init; }
}

/// <summary>One value of a facet.</summary>
/// <param name="Value">The value, as a filter takes it.</param>
/// <param name="Count">Articles that have it: the number of results after choosing it.</param>
/// <param name="Selected">Whether the request includes it.</param>
/// <param name="Excluded">Whether the request excludes it; its count then is what the exclusion takes away.</param>
public sealed record FacetValue(string Value, int Count, bool Selected = false, bool Excluded = false);

/// <summary>One period of a date facet.</summary>
/// <param name="Start">The period in its own precision: <c>2022</c>, <c>2022-01</c>, <c>2022-01-04</c>.</param>
/// <param name="Count">Articles in it.</param>
/// <param name="Value">What a filter takes for just these articles: as <paramref name="Start"/>, or <c>2022-XX</c> where the articles are known no closer than the period.</param>
public sealed record DateBucket(string Start, int Count, string Value);
