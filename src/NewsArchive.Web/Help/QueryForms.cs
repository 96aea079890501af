namespace NewsArchive.Web.Help;

/// <summary>One form of the query language, with examples that can be tried.</summary>
internal sealed record QueryForm(string Meaning, params IReadOnlyList<string> Examples);

/// <summary>The query language as the help page shows it.</summary>
internal static class QueryForms
{
    /// <summary>Every form, the everyday ones first.</summary>
    public static IReadOnlyList<QueryForm> All { get; } =
    [
        new("Both words, inflected forms included", "kremlin aide"),
        new("The phrase", "\"security guarantees\""),
        new("At most 8 words apart, in any order", "putin w/8 biden", "putin NEAR/8 biden", "\"putin biden\"~8"),
        new("At most 8 words apart, in this order", "putin pre/8 biden"),
        new("In one sentence; in one paragraph", "putin w/s biden", "putin w/p biden"),
        new("Either; both; without", "kyiv OR moscow", "nato AND russia", "nato NOT ukraine", "nato -ukraine"),
        new("Any ending; any one letter; a word spelled nearly so", "sanction*", "colo?r", "ushakov~"),
        new("At least three times", "atleast3(sanctions)"),
        new("In the headline", "title:council"),
        new("Every name of an actor; only a person, an organization, a place", "actor:putin", "person:biden", "org:nato", "place:geneva"),
        new("Where it appeared, who wrote it, in which language, under which code", "source:tass", "author:smith", "lang:en", "subject:places:usa"),
        new("When it appeared", "date:2022", "date:2022-01..2022-03", "date:>=2021-12-31", "date:none"),
        new("A date that the text speaks of", "mentions:2022-01-12"),
        new("How long it is, in words", "words:>500"),
    ];
}
