namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>Gives each place one name: a country's, else the form in mixed case ("BRUSSELS" is "Brussels").</summary>
internal sealed class PlaceResolver
{
    private const int LongestAcronym = 3;

    private readonly Dictionary<string, NameGroup> _places = new(StringComparer.Ordinal);

    public void Resolve(IReadOnlyList<NameMention> places)
    {
        foreach (var place in places)
        {
            if (!_places.TryGetValue(place.Key, out var group))
            {
                group = new NameGroup(place.Words, LongestAcronym) { Preferred = CountryNames.Find(place.Surface) };
                _places.Add(place.Key, group);
            }

            group.Count(place.Surface);
            place.Group = group;
        }
    }
}
