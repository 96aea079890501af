using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Searching;

/// <summary>A value of a date facet, read: which days it holds and, for EDTF values, which precision it asks for.</summary>
/// <param name="Interval">The days; dates that lie wholly in it match.</param>
/// <param name="Exactly">The only precision that matches (<c>2022-XX</c>: year, <c>2022-01-XX</c>: month); null for any.</param>
/// <remarks>See <see cref="FacetFilter"/>. Years may be joined as <c>1960/1969</c>, as <see cref="DateInterval.Value"/> writes them.</remarks>
public sealed record DateFilter(DateInterval Interval, DatePrecision? Exactly = null)
{
    private const string UnknownPart = "-XX";

    /// <summary>Reads a value; false for anything that is no date.</summary>
    public static bool TryParse(string text, out DateFilter? filter)
    {
        filter = null;
        if (text.Length == 9 && text[4] == '/')
            filter = Years(text);
        else if (text.EndsWith(UnknownPart, StringComparison.Ordinal))
            filter = text.Length < 10 + 1 && DateInterval.TryParseIso(text.AsSpan(0, text.Length - UnknownPart.Length), "", out var whole)
                ? new DateFilter(whole!, whole!.Precision)
                : null;
        else if (DateInterval.TryParseIso(text, "", out var interval))
            filter = new DateFilter(interval!);
        return filter is not null;
    }

    private static DateFilter? Years(string text) =>
        DateInterval.TryParseIso(text.AsSpan(0, 4), "", out var first) && DateInterval.TryParseIso(text.AsSpan(5), "", out var last) && first!.Earliest <= last!.Earliest
            ? new DateFilter(new DateInterval(first.Earliest, last.Latest, DatePrecision.Range, ""))
            : null;
}
