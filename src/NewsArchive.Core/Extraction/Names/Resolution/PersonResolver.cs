namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>Joins the names of one person: the full name, its parts, and the same first and last name with or without what stands between.</summary>
/// <remarks>
/// A short form belongs to the full name that ends in it ("Stoltenberg", "van der Leyen"), else to the one that begins with it
/// ("Saddam", "Kim"); where two people share it, to the one named in full last before it. Every look-up is a hash look-up.
/// </remarks>
internal sealed class PersonResolver
{
    private const int LongestAcronym = 1;
    private const int LongestName = 8;

    private readonly Dictionary<string, NameGroup> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _outer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _beginnings = new(StringComparer.Ordinal);

    public void Resolve(IReadOnlyList<NameMention> people)
    {
        foreach (var person in people)
        {
            if (person.Words.Length > 1)
                AddFull(person);
        }

        foreach (var person in people)
        {
            var group = FindLonger(person) ?? person.Group ?? Alone(person);
            person.Group = group;
            if (person.Words.Length > 1)
                Index(group, person.Words, replace: true);
        }
    }

    private void AddFull(NameMention person)
    {
        var outer = person.Words[0] + ' ' + person.Words[^1];
        if (!_full.TryGetValue(person.Key, out var group))
        {
            group = _outer.GetValueOrDefault(outer) ?? new NameGroup(person.Words, LongestAcronym);
            _full.Add(person.Key, group);
            _outer.TryAdd(outer, group);
            group.Extend(person.Words);
            Index(group, person.Words, replace: false);
        }

        group.Count(person.Surface);
        person.Group = group;
    }

    private void Index(NameGroup group, string[] words, bool replace)
    {
        for (var i = Math.Max(1, words.Length - LongestName); i < words.Length; i++)
            Put(_endings, string.Join(' ', words, i, words.Length - i), group, replace);
        if (WithoutArticle(words[^1]) is { } bare)
            Put(_endings, bare, group, replace);
        Put(_beginnings, words[0], group, replace);
    }

    private static void Put(Dictionary<string, NameGroup> index, string key, NameGroup group, bool replace)
    {
        if (!replace)
            index.TryAdd(key, group);
        else
            index[key] = group;
    }

    /// <summary>The Arabic article that the press leaves away on second mention: "al-Assad", later "Assad".</summary>
    private static string? WithoutArticle(string word) =>
        word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal) ? word[3..] : null;

    private NameGroup? FindLonger(NameMention person)
    {
        if (_endings.TryGetValue(person.Key, out var ending) && ending.Words.Length > person.Words.Length)
            return ending;
        return person.Words.Length == 1 ? _beginnings.GetValueOrDefault(person.Key) : null;
    }

    private NameGroup Alone(NameMention person)
    {
        if (!_full.TryGetValue(person.Key, out var group))
            _full.Add(person.Key, group = new NameGroup(person.Words, LongestAcronym));
        group.Count(person.Surface);
        return group;
    }
}
