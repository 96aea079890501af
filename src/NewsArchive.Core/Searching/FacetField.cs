namespace NewsArchive.Core.Searching;

/// <summary>The fields whose values are counted over a result. The lower-case name is the name in URLs and JSON.</summary>
public enum FacetField
{
    /// <summary>When articles appeared.</summary>
    Published,

    /// <summary>The dates that texts speak of.</summary>
    Mentioned,

    /// <summary>People.</summary>
    Person,

    /// <summary>Organizations.</summary>
    Organization,

    /// <summary>Places.</summary>
    Place,

    /// <summary>The publication or agency.</summary>
    Source,

    /// <summary>Bylines.</summary>
    Author,

    /// <summary>The language.</summary>
    Language,

    /// <summary>The source's own codes.</summary>
    Subject,
}
