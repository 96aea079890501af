namespace NewsArchive.Hosting.Import;

/// <summary>
/// Knows the files that research corpora bring along and that hold no articles: documentation and lists of codes.
/// They are told by their exact names, and only beside the corpus's own files: nobody's notes are left out by chance.
/// </summary>
internal sealed class CorpusSideFiles
{
    // Reuters-21578, Distribution 1.0: README.txt, section V ("Files") names them.
    private static readonly HashSet<string> OfReuters21578 = new(StringComparer.Ordinal)
    {
        "README.txt",
        "lewis.dtd",
        "all-exchanges-strings.lc.txt",
        "all-orgs-strings.lc.txt",
        "all-people-strings.lc.txt",
        "all-places-strings.lc.txt",
        "all-topics-strings.lc.txt",
        "cat-descriptions_120396.txt",
        "feldman-cia-worldfactbook-data.txt",
    };

    private readonly Dictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>Why the file holds no articles; null if it may hold some.</summary>
    public string? Reason(string path)
    {
        if (!OfReuters21578.Contains(Path.GetFileName(path)))
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        if (!_folders.TryGetValue(folder, out var isReuters))
            _folders[folder] = isReuters = Directory.EnumerateFiles(folder, "reut2-*.sgm").Any();
        return isReuters ? "belongs to the Reuters-21578 corpus and holds no articles; not imported" : null;
    }
}
