using System.Collections.Frozen;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>English words without a meaning of their own that begin sentences, and are capitalized there only.</summary>
internal static class FunctionWords
{
    private const string Starters =
        "A An The This That These Those It Its He She They We You I His Her Their Our My Your There Here In On At By For From Of To With Without Within Under Over Between Among After Before During Since Until " +
        "While When Where Why How What Which Who Whose Whom If As Although Though Because But And Or Nor So Yet Then Thus However Moreover Meanwhile Also Still Both Each Every Some Any All Many Most Much Few " +
        "No None Not Nobody Nothing Once One Two Three Four Five Six Seven Eight Nine Ten Another Other Others Such Only Even Just Now Today Yesterday Tomorrow Earlier Later Last Next About Above Across Against " +
        "Along Around Despite Instead Like Unlike Per Through Throughout Upon According Asked Is Are Was Were Has Have Had Do Does Did Will Would Can Could Should May Might Must Let Perhaps Maybe Well";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Starters.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the capitalized <paramref name="word"/> is one of them.</summary>
    public static bool StartsSentence(ReadOnlySpan<char> word) => Set.Contains(word);
}
