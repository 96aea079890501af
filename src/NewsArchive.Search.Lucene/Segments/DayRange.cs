using System.Globalization;
using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;

namespace NewsArchive.Search.Lucene.Segments;

/// <summary>An interval as day numbers (<see cref="DateOnly.DayNumber"/>), both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayRange(int Earliest, int Latest)
{
    /// <summary>The range over all days.</summary>
    public static readonly DayRange Open = new(int.MinValue, int.MaxValue);

    /// <summary>Reads <c>2022-01-01..2022-01-31</c> as the index holds it.</summary>
    public static DayRange Parse(string term) => new(Day(term.AsSpan(0, 10)), Day(term.AsSpan(12, 10)));

    /// <summary>The days from one end to the other; an end left null is open.</summary>
    public static DayRange Between(DateOnly? from, DateOnly? to) =>
        new(from?.DayNumber ?? int.MinValue, to?.DayNumber ?? int.MaxValue);

    /// <summary>Whether all days of <paramref name="other"/> lie in this range.</summary>
    public bool Contains(DayRange other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>The smallest calendar unit that holds the range, as <see cref="DateInterval.Value"/>.</summary>
    public string Value => new DateInterval(DateOnly.FromDayNumber(Earliest), DateOnly.FromDayNumber(Latest), DatePrecision.Range, "").Value;

    private static int Day(ReadOnlySpan<char> text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
