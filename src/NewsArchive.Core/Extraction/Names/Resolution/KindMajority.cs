using System.Runtime.InteropServices;

namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>The same name is of the same kind throughout an article: the clear majority sets the rest right.</summary>
/// <remarks>Not for a word that is also part of a person's full name there: Denzel Washington may go to Washington.</remarks>
internal static class KindMajority
{
    private const double Clear = 2;

    public static void Apply(List<NameMention> names)
    {
        var votes = new Dictionary<string, Votes>(StringComparer.Ordinal);
        var partsOfPeople = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(votes, name.Key, out _).Add(name.Kind, name.Confidence);
            if (name.Kind == NameKind.Person && name.Words.Length > 1)
                partsOfPeople.UnionWith(name.Words);
        }

        foreach (var name in names)
        {
            if (!partsOfPeople.Contains(name.Key))
                name.Kind = votes[name.Key].Winner(name.Kind);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Votes
    {
        private double _person;
        private double _organization;
        private double _place;

        public void Add(NameKind kind, double confidence)
        {
            if (kind == NameKind.Person)
                _person += confidence;
            else if (kind == NameKind.Organization)
                _organization += confidence;
            else
                _place += confidence;
        }

        public readonly NameKind Winner(NameKind kind)
        {
            var own = kind switch { NameKind.Person => _person, NameKind.Organization => _organization, _ => _place };
            if (_person > Clear * own)
                return NameKind.Person;
            if (_organization > Clear * own)
                return NameKind.Organization;
            return _place > Clear * own ? NameKind.Place : kind;
        }
    }
}
