using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Reads the values of date and length fields: <c>x</c>, <c>a..b</c>, <c>a..</c>, <c>..b</c>, <c>&gt;x</c>, <c>&gt;=x</c>, <c>&lt;x</c>, <c>&lt;=x</c>.</summary>
internal static class RangeReader
{
    /// <summary>The query of a date value; null where it is none.</summary>
    public static Query? Date(DateField field, string value)
    {
        if (value.Equals("none", StringComparison.OrdinalIgnoreCase))
            return new NoDateQuery(field);
        if (!TrySplit(value, out var low, out var high, out var strict))
            return null;
        var first = Interval(low);
        var last = Interval(high);
        if ((low.Length > 0 && first is null) || (high.Length > 0 && last is null))
            return null;
        var from = strict && first is not null ? Next(first.Latest, 1) : first?.Earliest;
        var to = strict && last is not null ? Next(last.Earliest, -1) : last?.Latest;
        return (from is null && to is null) || from > to ? null : new DateQuery(field, from, to);
    }

    /// <summary>The query of a length value; null where it is none.</summary>
    public static Query? Length(string value)
    {
        if (!TrySplit(value, out var low, out var high, out var strict))
            return null;
        var least = Operators.Number(low);
        var most = Operators.Number(high);
        if ((low.Length > 0 && least is null) || (high.Length > 0 && most is null))
            return null;
        least = least is null ? null : Math.Min(least.Value, int.MaxValue - 1);
        least += strict ? 1 : 0;
        most -= strict ? 1 : 0;
        return (least is null && most is null) || least > most || most < 0 || least == int.MaxValue ? null : new LengthQuery(least, most);
    }

    // A value alone is a range from itself to itself; "strict" leaves the ends out.
    private static bool TrySplit(string value, out string low, out string high, out bool strict)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        var open = value.Length > 0 && value[0] is '<' or '>';
        strict = open && !(value.Length > 1 && value[1] == '=');
        var rest = open ? value[(strict ? 1 : 2)..].TrimStart() : value;
        (low, high) = (open, dots) switch
        {
            (true, _) => value[0] == '>' ? (rest, "") : ("", rest),
            (false, >= 0) => (value[..dots].TrimEnd(), value[(dots + 2)..].TrimStart()),
            _ => (value, value),
        };
        return low.Length + high.Length > 0;
    }

    private static DateInterval? Interval(string text) => DateInterval.TryParseIso(text, "", out var interval) ? interval : null;

    // The first and the last day of the calendar have no neighbour: then the range is no range.
    private static DateOnly? Next(DateOnly day, int step) =>
        day.DayNumber + step >= DateOnly.MinValue.DayNumber && day.DayNumber + step <= DateOnly.MaxValue.DayNumber ? day.AddDays(step) : null;
}
