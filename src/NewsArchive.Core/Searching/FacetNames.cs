using System.Collections.Frozen;

namespace NewsArchive.Core.Searching;

/// <summary>The names of the facets in URLs, JSON and command-line options: <c>published</c>, <c>person</c> ...</summary>
public static class FacetNames
{
    /// <summary>All fields in the order of the contract.</summary>
    public static IReadOnlyList<FacetField> All { get; } = Enum.GetValues<FacetField>();

    private static readonly string[] Names = [.. All.Select(f => f.ToString().ToLowerInvariant())];
    private static readonly FrozenDictionary<string, FacetField> Fields =
        All.ToFrozenDictionary(f => Names[(int)f], StringComparer.Ordinal);

    /// <summary>The field's name.</summary>
    public static string Name(this FacetField field) => Names[(int)field];

    /// <summary>Whether the field holds dates, and so is counted in buckets too.</summary>
    public static bool IsDate(this FacetField field) => field is FacetField.Published or FacetField.Mentioned;

    /// <summary>The field of a name, lower case as written by <see cref="Name"/>; false for any other text.</summary>
    public static bool TryParse(string name, out FacetField field) => Fields.TryGetValue(name, out field);
}
