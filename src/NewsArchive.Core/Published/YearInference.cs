using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Published;

/// <summary>Finds the year that a dateline leaves out, from what the text itself says; never from today's date.</summary>
/// <remarks>
/// Two kinds of evidence: full dates within two months of the dateline, and a weekday in the lead ("told TASS on
/// Tuesday") that must be the dateline's own. One alone is not enough: an anniversary is a full date too. Bare years only support.
/// </remarks>
internal static class YearInference
{
    private const int NearDays = 60;
    private const int LeadLength = 600;
    private const int SearchedLength = 20_000;
    private const int Enough = 3;

    /// <summary>The day with its provenance, or null where the evidence is too thin.</summary>
    public static DateInterval? Infer(string text, Dateline dateline)
    {
        if (dateline.Date is not { } date)
            return null;
        var body = text.AsSpan(dateline.End, Math.Min(text.Length - dateline.End, SearchedLength));
        var weekday = date.Weekday ?? LeadWeekday(body[..Math.Min(body.Length, LeadLength)]);
        var (near, years) = Evidence(body, date);
        var candidates = near.Select(n => n.Year).Distinct()
            .Where(year => Exists(year, date))
            .Select(year => (Year: year, Score: Score(year, date, weekday, near, years)))
            .OrderByDescending(c => c.Score)
            .ToList();
        if (candidates.Count == 0 || candidates[0].Score < Enough || (candidates.Count > 1 && candidates[1].Score == candidates[0].Score))
            return null;
        var best = candidates[0].Year;
        return DateInterval.Day(new DateOnly(best, date.Month, date.Day), Provenance(best, date, weekday, near));
    }

    private static string Provenance(int year, DatelineDate date, DayOfWeek? weekday, List<(int Year, string Surface)> near)
    {
        var evidence = near.Where(n => n.Year == year).Select(n => n.Surface).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (weekday is { } day && new DateOnly(year, date.Month, date.Day).DayOfWeek == day)
            evidence.Insert(0, CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day));
        if (evidence.Count < 2)
            evidence.Add(year.ToString(CultureInfo.InvariantCulture));
        return $"{Provenances.Dateline}; year inferred from {string.Join(" and ", evidence)} in the text";
    }

    private static int Score(int year, DatelineDate date, DayOfWeek? weekday, List<(int Year, string Surface)> near, HashSet<int> years)
    {
        var full = near.Where(n => n.Year == year).Select(n => n.Surface).Distinct(StringComparer.Ordinal).Count();
        var agrees = weekday is null ? 0 : new DateOnly(year, date.Month, date.Day).DayOfWeek == weekday ? 2 : -2;
        return (2 * Math.Min(full, 3)) + agrees + (years.Contains(year) ? 1 : 0);
    }

    private static bool Exists(int year, DatelineDate date) =>
        year is >= 1450 and <= 2150 && date.Day <= DateTime.DaysInMonth(year, date.Month);

    /// <summary>Full dates near the dateline, each with the year that it argues for, and the bare years.</summary>
    private static (List<(int Year, string Surface)> Near, HashSet<int> Years) Evidence(ReadOnlySpan<char> text, DatelineDate date)
    {
        var near = new List<(int, string)>();
        var years = new HashSet<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
                continue;
            if (WrittenDateReader.Read(text, i) is { Year: { } year, Day: { } day } found)
            {
                if (Nearest(new DateOnly(year, found.Month, day), date) is { } argued)
                    near.Add((argued, text[i..found.End].ToString()));
                i = found.End - 1;
            }
            else if (BareYear(text, i) is { } bare)
                years.Add(bare);
        }

        return (near, years);
    }

    private static int? Nearest(DateOnly full, DatelineDate date)
    {
        for (var year = full.Year - 1; year <= full.Year + 1; year++)
        {
            if (Exists(year, date) && Math.Abs(full.DayNumber - new DateOnly(year, date.Month, date.Day).DayNumber) <= NearDays)
                return year;
        }

        return null;
    }

    private static int? BareYear(ReadOnlySpan<char> text, int at) =>
        at + 4 <= text.Length && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]))
        && int.TryParse(text.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2100
            ? year
            : null;

    /// <summary>The only weekday that the lead names; null where it names none or several, or "last" or "next" stands before it.</summary>
    private static DayOfWeek? LeadWeekday(ReadOnlySpan<char> lead)
    {
        DayOfWeek? found = null;
        var before = "";
        foreach (var range in lead.SplitAny(" \n,.;:\"”’()"))
        {
            var word = lead[range];
            if (word.Length > 3 && MonthNames.Weekday(word) is { } day)
            {
                if (before is "last" or "next" or "past" or "coming" || (found is not null && found != day))
                    return null;
                found = day;
            }

            if (!word.IsEmpty)
                before = word.Length <= 6 ? word.ToString() : "";
        }

        return found;
    }
}
