using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Reading;

/// <summary>A name or date of an article with the number of its mentions.</summary>
public sealed record Named(string Value, int Times);

/// <summary>What an article names, counted.</summary>
internal static class NamedInArticle
{
    /// <summary>The kinds in the order of the page.</summary>
    public static IReadOnlyList<MentionKind> Kinds { get; } = [MentionKind.Person, MentionKind.Organization, MentionKind.Place, MentionKind.Date];

    /// <summary>The values of one kind: names by how often they stand in the text, dates in order of time.</summary>
    public static IReadOnlyList<Named> Of(ArticleDocument document, MentionKind kind)
    {
        var named = document.Mentions
            .Where(m => m.Kind == kind && m.Canonical.Length > 0)
            .GroupBy(m => m.Canonical, StringComparer.Ordinal)
            .Select(g => new Named(g.Key, g.Count()));
        return kind == MentionKind.Date
            ? [.. named.OrderBy(n => n.Value, StringComparer.Ordinal)]
            : [.. named.OrderByDescending(n => n.Times).ThenBy(n => n.Value, StringComparer.Ordinal)];
    }

    /// <summary>The facet that counts mentions of a kind.</summary>
    public static FacetField Facet(MentionKind kind) => kind switch
    {
        MentionKind.Person => FacetField.Person,
        MentionKind.Organization => FacetField.Organization,
        MentionKind.Place => FacetField.Place,
        _ => FacetField.Mentioned,
    };

    /// <summary>The class of a kind in the style sheet.</summary>
    public static string Style(MentionKind kind) => kind switch
    {
        MentionKind.Person => "person",
        MentionKind.Organization => "organization",
        MentionKind.Place => "place",
        _ => "date",
    };
}
