namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>Makes the mentions of an article from the names found in it: each knows the name that all mentions of the same actor share.</summary>
internal static class NameResolver
{
    /// <param name="text">The article's text.</param>
    /// <param name="names">The names in its order.</param>
    public static List<Mention> Resolve(string text, IReadOnlyList<NameSpan> names)
    {
        var all = new List<NameMention>(names.Count);
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Other)
                all.Add(new NameMention(text, name));
        }

        KindMajority.Apply(all);
        new PersonResolver().Resolve(all.FindAll(m => m.Kind == NameKind.Person));
        new OrganizationResolver(text).Resolve(all.FindAll(m => m.Kind == NameKind.Organization));
        new PlaceResolver().Resolve(all.FindAll(m => m.Kind == NameKind.Place));
        return all.ConvertAll(ToMention);
    }

    private static Mention ToMention(NameMention name) =>
        new((MentionKind)(int)name.Kind, name.Span, name.Surface, name.Group!.Canonical, name.Confidence) { Rule = name.Rule };
}
