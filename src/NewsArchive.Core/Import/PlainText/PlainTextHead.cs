using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.PlainText;

/// <summary>What stands above the text proper: masthead, headline, date line, byline.</summary>
internal sealed record PlainTextHead
{
    private const int LongestHeadline = 250;
    private const int LinesLookedAt = 4;

    /// <summary>The newspaper's name; null where none is printed.</summary>
    public string? Masthead { get; private init; }

    /// <summary>The headline; null where there is none.</summary>
    public string? Title { get; private init; }

    /// <summary>The date line's date; null where there is none.</summary>
    public DateInterval? Published { get; private init; }

    /// <summary>The byline's names.</summary>
    public IReadOnlyList<string> Authors { get; private init; } = [];

    /// <summary>How many lines the head takes; the text begins after them.</summary>
    public int Lines { get; private init; }

    /// <summary>Reads the head of a cleaned text.</summary>
    public static PlainTextHead Read(IReadOnlyList<string> lines, DateOrder order)
    {
        var date = FindDate(lines, order, out var interval);
        if (date < 0)
            return WithoutDate(lines);
        var (masthead, title) = (null as string, null as string);
        var end = date + 1;
        if (date > 0 && Mastheads.IsMasthead(lines[0]) && FollowingHeadline(lines, end) is { } following)
            (masthead, title, end) = (Mastheads.Name(lines[0]), lines[following], following + 1);
        else if (date > 0)
            title = lines[0];
        else if (FollowingHeadline(lines, end) is { } next)
            (title, end) = (lines[next], next + 1);
        var head = new PlainTextHead { Masthead = masthead, Title = title, Published = interval, Lines = end };
        var byline = date == 2 ? lines[1] : end < lines.Count ? lines[end] : "";
        return WithByline(head, byline, date == 2 ? 0 : 1);
    }

    /// <summary>The date line is the first line, or stands under a headline or masthead, with at most a byline between.</summary>
    private static int FindDate(IReadOnlyList<string> lines, DateOrder order, out DateInterval? interval)
    {
        interval = null;
        for (var i = 0; i < Math.Min(lines.Count, LinesLookedAt); i++)
        {
            if (lines[i].Length == 0)
            {
                if (i != 1)
                    break;
                continue;
            }

            if (HeadingDate.Read(lines[i], order) is { } date)
            {
                interval = date.ToInterval(Provenances.Heading);
                return i < 2 || lines[1].Length == 0 || Bylines.IsByline(lines[1]) ? i : -1;
            }

            if (lines[i].Length > LongestHeadline)
                break;
        }

        return -1;
    }

    private static PlainTextHead WithoutDate(IReadOnlyList<string> lines)
    {
        if (lines.Count < 3 || !LooksLikeHeadline(lines[0]))
            return new PlainTextHead();
        if (Bylines.IsByline(lines[1]))
            return WithByline(new PlainTextHead { Title = lines[0], Lines = 1 }, lines[1], 1);
        return lines[1].Length == 0 ? new PlainTextHead { Title = lines[0], Lines = 1 } : new PlainTextHead();
    }

    private static PlainTextHead WithByline(PlainTextHead head, string line, int taken) =>
        Bylines.IsByline(line) ? head with { Authors = Bylines.Read(line), Lines = head.Lines + taken } : head;

    private static int? FollowingHeadline(IReadOnlyList<string> lines, int at)
    {
        at += at < lines.Count && lines[at].Length == 0 ? 1 : 0;
        return at + 2 < lines.Count && LooksLikeHeadline(lines[at]) && lines[at + 1].Length == 0 ? at : null;
    }

    private static bool LooksLikeHeadline(string line)
    {
        if (line.Length is 0 or > LongestHeadline || line[^1] is ',' or ';' or ':')
            return false;
        var capitals = line.Count(char.IsUpper) > line.Count(char.IsLower);
        return (line[^1] is not '.' || capitals) && Dateline.Parse(line + "\n") is null;
    }
}
