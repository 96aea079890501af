namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>Joins the names of one organization: acronym and declared long form, company and short form.</summary>
internal sealed class OrganizationResolver(string text)
{
    private const int LongestAcronym = 10;
    private const int LongestShortForm = 4;

    private readonly Dictionary<string, NameGroup> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _parts = new(StringComparer.Ordinal);

    public void Resolve(IReadOnlyList<NameMention> organizations)
    {
        for (var i = 0; i < organizations.Count; i++)
            Add(organizations[i], i > 0 ? organizations[i - 1] : null);
        foreach (var organization in organizations)
        {
            var isPart = _parts.TryGetValue(organization.Key, out var whole) && whole.Words.Length > organization.Words.Length;
            var group = isPart ? whole! : organization.Group!;
            if (!isPart)
                group.Count(organization.Surface);
            organization.Group = group;
        }
    }

    private void Add(NameMention organization, NameMention? previous)
    {
        if (!_full.TryGetValue(organization.Key, out var group))
        {
            group = previous is not null && Acronyms.Declares(text, previous, organization) ? previous.Group! : new NameGroup(organization.Words, LongestAcronym);
            _full.Add(organization.Key, group);
            group.Extend(organization.Words);
            AddParts(organization.Words, group);
        }

        group.Preferred ??= WellKnownNames.Find(organization.Key);
        organization.Group = group;
    }

    private void AddParts(string[] words, NameGroup group)
    {
        for (var n = 1; n < words.Length && n <= LongestShortForm; n++)
        {
            _parts.TryAdd(string.Join(' ', words, 0, n), group);
            _parts.TryAdd(string.Join(' ', words, words.Length - n, n), group);
        }
    }
}
