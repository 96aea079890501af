using NewsArchive.Core.Searching;

namespace NewsArchive.Search.Lucene.Documents;

/// <summary>The fields of the index. Any change here or in the analysis raises <see cref="Schema"/>.</summary>
internal static class IndexFields
{
    /// <summary>Kept in the commit data; an index of another schema is refused with a message that names <c>reindex</c>.</summary>
    public const int Schema = 1;

    /// <summary>The article id, one term.</summary>
    public const string Id = "id";

    /// <summary>The first 64 bits of the id, for a stable order of equals.</summary>
    public const string IdBits = "idbits";

    /// <summary>Headline and body: positions, stems, sentence marks. Offsets are not kept: <see cref="Analysis.PositionMap"/> finds them again.</summary>
    public const string Text = "text";

    /// <summary>The headline alone.</summary>
    public const string Title = "title";

    /// <summary>The number of words.</summary>
    public const string Words = "words";

    /// <summary>Each mentioned date as its whole interval, <c>2022-01-01..2022-01-31</c>.</summary>
    public const string MentionedInterval = "mentioned.interval";

    /// <summary>The stored document (<see cref="StoredDocument"/>).</summary>
    public const string Stored = "doc";

    /// <summary>Longer values are cut: Lucene refuses terms of 32,766 bytes.</summary>
    public const int LongestValue = 400;

    private static readonly string[] Facets = [.. Enum.GetNames<FacetField>().Select(n => "facet." + n.ToLowerInvariant())];

    /// <summary>The field of a facet's values; one term a value. That of <see cref="FacetField.Published"/> holds whole intervals.</summary>
    public static string Of(FacetField field) => Facets[(int)field];
}
