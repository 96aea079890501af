namespace NewsArchive.Core.Searching;

/// <summary>The chosen values of one facet while they are collected; each value once, in the order of the request.</summary>
internal sealed class FacetChoice
{
    private readonly OrderedDictionary<string, bool> _include = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> _exclude = new(StringComparer.Ordinal);

    public bool MatchAll { get; set; }

    public bool HasValues => _include.Count + _exclude.Count > 0;

    public void Add(string value, bool excluded) => (excluded ? _exclude : _include).TryAdd(value, true);

    public FacetFilter ToFilter() => new(new(_include.Keys), new(_exclude.Keys), MatchAll && _include.Count > 0);
}
