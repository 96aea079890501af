using NewsArchive.Core.Articles;

namespace NewsArchive.Search.Lucene.Documents;

/// <summary>
/// The terms under which a mentioned date is counted: its own value and every larger calendar unit around it, so that
/// the count of "December 2021" holds the days in it; and, behind the EDTF mark for an unknown part, the value when it
/// is known no closer (<c>2021-12-XX</c>, <c>2022-XX</c>).
/// </summary>
internal static class MentionedValues
{
    /// <summary>The EDTF ending of a value known no closer.</summary>
    public const string Unspecified = "-XX";

    /// <summary>The terms of one interval.</summary>
    public static IEnumerable<string> Of(DateInterval date)
    {
        var value = date.Value;
        if (value.Contains('/', StringComparison.Ordinal))
        {
            yield return value;
            yield break;
        }

        yield return value;
        if (value.Length < 10)
            yield return value + Unspecified;
        if (value.Length > 7)
            yield return value[..7];
        if (value.Length > 4)
            yield return value[..4];
    }
}
