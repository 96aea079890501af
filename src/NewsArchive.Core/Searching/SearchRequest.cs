using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>In which order hits stand. The article id breaks ties, so that pages never overlap.</summary>
public enum SortOrder
{
    /// <summary>Best match first; for an empty query, newest first.</summary>
    Relevance,

    /// <summary>Newest first, undated last.</summary>
    Newest,

    /// <summary>Oldest first, undated last.</summary>
    Oldest,
}

/// <summary>Whether articles without a published date are wanted.</summary>
public enum UndatedArticles
{
    /// <summary>With the others.</summary>
    Included,

    /// <summary>No others.</summary>
    Only,

    /// <summary>None of them.</summary>
    Without,
}

/// <summary>The unit by which dates are counted.</summary>
public enum DateUnit
{
    /// <summary>By year.</summary>
    Year,

    /// <summary>By month.</summary>
    Month,

    /// <summary>By day.</summary>
    Day,
}

/// <summary>The chosen values of one facet.</summary>
/// <param name="Include">Articles need any of these (all, where <paramref name="MatchAll"/>); empty: no condition.</param>
/// <param name="Exclude">Articles must have none of these.</param>
/// <param name="MatchAll">Whether all of <paramref name="Include"/> are needed.</param>
/// <remarks>
/// A value of <see cref="FacetField.Published"/> or <see cref="FacetField.Mentioned"/> is an ISO date in its own
/// precision and matches dates that lie wholly in it; <c>2022-XX</c> and <c>2022-01-XX</c> (EDTF) match only dates
/// of just that precision.
/// </remarks>
public sealed record FacetFilter(EquatableList<string> Include, EquatableList<string> Exclude, bool MatchAll = false);

/// <summary>How one facet is shown; no part of what is found.</summary>
/// <param name="Size">The most values listed.</param>
/// <param name="Find">List only values that hold this text, without regard to case and accents.</param>
/// <param name="Unit">For dates, the unit of the buckets; null lets the span of the result decide.</param>
public sealed record FacetView(int Size = FacetView.DefaultSize, string? Find = null, DateUnit? Unit = null)
{
    /// <summary>Ten values, then "more".</summary>
    public const int DefaultSize = 10;

    /// <summary>The most values that may be listed.</summary>
    public const int MaxSize = 1000;
}

/// <summary>Everything that decides a result page. Its form in a URL is <see cref="SearchUrl"/>.</summary>
public sealed record SearchRequest
{
    /// <summary>The most hits on one page.</summary>
    public const int MaxSize = 200;

    /// <summary>Hits on a page where nothing else is said.</summary>
    public const int DefaultSize = 10;

    /// <summary>The last page that may be asked for; the number of its last hit still is an <see cref="int"/>.</summary>
    public const int MaxPage = 1_000_000;

    /// <summary>The most facet values that one request may choose.</summary>
    public const int MaxFilters = 1000;

    /// <summary>The text of the query box; empty finds all.</summary>
    public string Query { get; init; } = "";

    /// <summary>The chosen facet values; a field that is missing has no condition.</summary>
    public IReadOnlyDictionary<FacetField, FacetFilter> Filters { get; init; } = new Dictionary<FacetField, FacetFilter>();

    /// <summary>Published not before this day; null: open.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published not after this day; null: open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>With, only or without undated articles. A <see cref="From"/> or <see cref="To"/> leaves them out by itself.</summary>
    public UndatedArticles Undated { get; init; }

    /// <summary>The order of the hits.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>The page, 1 to <see cref="MaxPage"/>.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits on a page, 1 to <see cref="MaxSize"/>.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>How facets are shown, where not by default.</summary>
    public IReadOnlyDictionary<FacetField, FacetView> Views { get; init; } = new Dictionary<FacetField, FacetView>();

    /// <summary>The chosen values of a field; never null.</summary>
    public FacetFilter Filter(FacetField field) => Filters.GetValueOrDefault(field) ?? NoFilter;

    /// <summary>How a field is shown; never null.</summary>
    public FacetView View(FacetField field) => Views.GetValueOrDefault(field) ?? DefaultView;

    private static readonly FacetFilter NoFilter = new([], []);
    private static readonly FacetView DefaultView = new();
}
