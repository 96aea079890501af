namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>All mentions of one actor in one article, and the form that stands for them.</summary>
/// <param name="words">The words of the first form met.</param>
/// <param name="longestAcronym">A single word in capitals up to this length is a name as it is; a longer one is a headline's or dateline's.</param>
internal sealed class NameGroup(string[] words, int longestAcronym)
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private string? _canonical;

    /// <summary>The words of the fullest form met, for comparing.</summary>
    public string[] Words { get; private set; } = words;

    /// <summary>A name that is known to stand for the actor; wins over the forms in the text.</summary>
    public string? Preferred { get; set; }

    /// <summary>The preferred name, else the form met most often among those written in mixed case; the earliest of equals.</summary>
    public string Canonical => _canonical ??= Preferred ?? Choose();

    /// <summary>Counts a full form; short forms (a bare surname) are not counted.</summary>
    public void Count(string surface)
    {
        var form = NameForm.OneLine(surface);
        _forms[form] = _forms.GetValueOrDefault(form) + 1;
    }

    /// <summary>Takes a fuller form's words.</summary>
    public void Extend(string[] words)
    {
        if (words.Length > Words.Length)
            Words = words;
    }

    private string Choose()
    {
        var best = "";
        var bestCount = 0;
        foreach (var (form, count) in _forms)
        {
            var weight = IsShouted(form) ? 0 : count;
            if (best.Length == 0 || weight > bestCount)
                (best, bestCount) = (form, weight);
        }

        return bestCount == 0 ? NameForm.TitleCase(best) : best;
    }

    private bool IsShouted(string form) =>
        NameForm.IsAllCaps(form) && (form.Length > longestAcronym || form.Contains(' ', StringComparison.Ordinal));
}
