using NewsArchive.Core.Extraction.Dates.Calendar;
using NewsArchive.Core.Extraction.Dates.Reading;

namespace NewsArchive.Core.Extraction.Dates.Rules;

/// <summary>Days that are named by month and day with the event, and mean one year: "the September 11 attacks".</summary>
internal static class FamousDays
{
    private static readonly (int Year, int Month, int Day, string[] Events)[] Days =
    [
        (2001, 9, 11, ["attack", "attacks", "hijackers", "hijackings", "terror", "terrorist", "terrorists", "bombings", "commission"]),
        (2021, 1, 6, ["attack", "riot", "rioters", "insurrection", "committee", "storming"]),
        (2023, 10, 7, ["attack", "attacks", "massacre"]),
    ];

    /// <summary>The year when the words after the date name the event and the text is not older than it.</summary>
    public static int? Year(DateContext context, int end, int month, int day)
    {
        foreach (var known in Days)
        {
            if (known.Month == month && known.Day == day && IsLater(context, known.Year, month, day) && NamesEvent(context.Sentence, end, known.Events))
                return known.Year;
        }

        return null;
    }

    private static bool IsLater(DateContext context, int year, int month, int day) =>
        context.Published is not { } published || published.Latest > Stretch.Day(year, month, day)!.Value.Last;

    private static bool NamesEvent(Sentence sentence, int at, string[] events) =>
        Array.Exists(events, word => sentence.IsWord(at, word) || (sentence.IsWord(at + 1, word) && !sentence.IsMark(at, ',') && !sentence.IsMark(at, '.')));
}
