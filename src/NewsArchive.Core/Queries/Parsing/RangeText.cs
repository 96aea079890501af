using System.Globalization;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Prints ranges as <see cref="RangeReader"/> reads them, whole months and years as such.</summary>
internal static class RangeText
{
    public static string Date(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "..",
        ({ } a, null) => ">=" + Write(a, "yyyy-MM-dd"),
        (null, { } b) => "<=" + Write(b, "yyyy-MM-dd"),
        ({ } a, { } b) => Between(Write(a, Unit(a, b)), Write(b, Unit(a, b))),
    };

    public static string Length(int? least, int? most) => (least, most) switch
    {
        ({ } a, null) => ">=" + Write(a),
        (null, { } b) => "<=" + Write(b),
        var (a, b) => Between(a is null ? "" : Write(a.Value), b is null ? "" : Write(b.Value)),
    };

    private static string Between(string a, string b) => a == b && a.Length > 0 ? a : a + ".." + b;

    private static string Unit(DateOnly from, DateOnly to)
    {
        var months = from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month);
        return (months, from.Month, to.Month) switch
        {
            (true, 1, 12) => "yyyy",
            (true, _, _) => "yyyy-MM",
            _ => "yyyy-MM-dd",
        };
    }

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
