using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>The rules of a language in their order of precedence, found by the first word.</summary>
internal sealed class RuleSet
{
    private readonly DateRule[][] _byStart;

    /// <summary>Sorts the rules by what they begin with; earlier rules are asked first.</summary>
    public RuleSet(params IReadOnlyList<DateRule> rules) =>
        _byStart = [.. Enum.GetValues<WordKind>().Select(kind => rules.Where(rule => rule.Starts.Contains(kind)).ToArray())];

    /// <summary>The first reading that a rule finds at a token, with the rule's name.</summary>
    public DateReading? Read(DateContext context, int at, out string rule)
    {
        foreach (var candidate in _byStart[(int)context.Sentence.Kind(at)])
        {
            if (candidate.Read(context, at) is not { } reading)
                continue;
            rule = candidate.Name;
            return reading;
        }

        rule = "";
        return null;
    }
}
