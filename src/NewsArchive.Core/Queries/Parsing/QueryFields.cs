using System.Collections.Frozen;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>A field of the language.</summary>
/// <param name="Name">Its name as printed.</param>
/// <param name="Form">What it takes, for people.</param>
/// <param name="Read">The query of a value; null where the value makes no sense. The headline has none: its values are queries themselves.</param>
internal sealed record QueryField(string Name, string Form, Func<string, Query?>? Read);

/// <summary>The fields by name. The names of the facets are names here too.</summary>
internal static class QueryFields
{
    private const string DateForm = "a date (2022, 2022-01, 2022-01-04), a range (2022-01..2022-03, >=2021-12-31) or “none”";
    private const string LengthForm = "a number of words (>500, 100..200)";
    private const string NameForm = "a name";
    private const string ValueForm = "a value";

    private static readonly QueryField Organization = Actor("org", ActorKind.Organization);
    private static readonly QueryField Language = Value("lang", ValueField.Language);
    private static readonly QueryField Published = Date("date", DateField.Published);
    private static readonly QueryField Mentioned = Date("mentions", DateField.Mentioned);

    private static readonly FrozenDictionary<string, QueryField> ByName = new Dictionary<string, QueryField>(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = new("title", "words", null),
        ["actor"] = Actor("actor", ActorKind.Any),
        ["person"] = Actor("person", ActorKind.Person),
        ["org"] = Organization,
        ["organization"] = Organization,
        ["place"] = Actor("place", ActorKind.Place),
        ["source"] = Value("source", ValueField.Source),
        ["author"] = Value("author", ValueField.Author),
        ["lang"] = Language,
        ["language"] = Language,
        ["subject"] = Value("subject", ValueField.Subject),
        ["id"] = Value("id", ValueField.Id),
        ["date"] = Published,
        ["published"] = Published,
        ["mentions"] = Mentioned,
        ["mentioned"] = Mentioned,
        ["words"] = new("words", LengthForm, RangeReader.Length),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, QueryField>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The field of a name, in any case; null if there is none.</summary>
    public static QueryField? Find(ReadOnlySpan<char> name) => BySpan.TryGetValue(name, out var field) ? field : null;

    private static QueryField Actor(string name, ActorKind kind) =>
        new(name, NameForm, value => value.Any(char.IsLetterOrDigit) ? new ActorQuery(kind, value) : null);

    private static QueryField Value(string name, ValueField field) => new(name, ValueForm, value => new ValueQuery(field, value));

    private static QueryField Date(string name, DateField field) => new(name, DateForm, value => RangeReader.Date(field, value));
}
