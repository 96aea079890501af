using NewsArchive.Core.Searching;
using NewsArchive.Web.Text;

namespace NewsArchive.Web.Searching;

/// <summary>One condition of a request, with the request that is left when it is taken away.</summary>
/// <param name="Name">What it is about: <c>Person</c>.</param>
/// <param name="Value">For people: <c>Vladimir Putin</c>.</param>
/// <param name="Negated">Whether it excludes.</param>
/// <param name="Rest">The request without it.</param>
public sealed record FilterChip(string Name, string Value, bool Negated, SearchRequest Rest)
{
    /// <summary>As it is read aloud: <c>not Source: TASS</c>.</summary>
    public string Text => (Negated ? Words.Not + " " : "") + $"{Name}: {Value}";
}

/// <summary>The conditions of a request in the order in which the page shows them.</summary>
internal static class FilterChips
{
    /// <summary>One chip for each condition.</summary>
    public static IReadOnlyList<FilterChip> Of(SearchRequest request)
    {
        var chips = new List<FilterChip>();
        if (request.From is not null || request.To is not null)
            chips.Add(new(Words.FacetOne(FacetField.Published), Range(request.From, request.To), false, request.Between(null, null)));
        if (request.Undated != UndatedArticles.Included)
            chips.Add(Undated(request));
        foreach (var field in FacetNames.All)
            AddValues(chips, request, field);
        return chips;
    }

    /// <summary>A stretch that may be open at an end: <c>January 2022</c>, <c>since 4 January 2022</c>.</summary>
    public static string Range(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } a, { } b) when a <= b => DateWords.Between(a, b),
        ({ } a, null) => Words.Since(DateWords.Between(a, a)),
        (null, { } b) => Words.Until(DateWords.Between(b, b)),
        var (a, b) => $"{DateWords.Between(a!.Value, a.Value)} – {DateWords.Between(b!.Value, b.Value)}",
    };

    private static FilterChip Undated(SearchRequest request) => new(
        Words.FacetOne(FacetField.Published),
        Words.Undated,
        request.Undated == UndatedArticles.Without,
        request.WithUndated(UndatedArticles.Included));

    private static void AddValues(List<FilterChip> chips, SearchRequest request, FacetField field)
    {
        var (name, filter) = (Words.FacetOne(field), request.Filter(field));
        foreach (var value in filter.Include)
            chips.Add(new(name, Words.FacetValue(field, value), false, request.Without(field, value)));
        foreach (var value in filter.Exclude)
            chips.Add(new(name, Words.FacetValue(field, value), true, request.Without(field, value)));
    }
}
