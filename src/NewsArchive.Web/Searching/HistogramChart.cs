using System.Globalization;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>Where bars and labels stand, in per cent of the width and in pixels of the height: attributes of SVG, no styles.</summary>
public sealed class HistogramChart
{
    /// <summary>Pixels from the top of the highest bar to the axis.</summary>
    public const int PlotHeight = 96;

    /// <summary>Pixels above the highest bar, for its number.</summary>
    public const int Top = 16;

    private const double WidestSlot = 16;
    private const double UndatedSlot = 7;
    private const double WidestBar = 9;
    private const double RightEnd = 85;
    private const double BarShare = 0.84;
    private readonly IReadOnlyDictionary<string, int>? _archive;
    private readonly double _slot;

    /// <summary>Lays out a time line.</summary>
    /// <param name="timeline">The bars.</param>
    /// <param name="undated">Articles without a date; they have a bar of their own.</param>
    /// <param name="archive">All articles of each period, where shares are wanted.</param>
    public HistogramChart(Timeline timeline, int undated, IReadOnlyDictionary<string, int>? archive)
    {
        (Timeline, Undated, _archive) = (timeline, archive is null ? undated : 0, archive);
        var plot = Undated > 0 ? 100 - UndatedSlot : 100;
        _slot = timeline.Length == 0 ? 0 : Math.Min(WidestSlot, plot / timeline.Length);
        var highest = timeline.Bars.Select(Value).DefaultIfEmpty(0).Max();
        Highest = Math.Max(highest, Undated);
    }

    /// <summary>The bars.</summary>
    public Timeline Timeline { get; }

    /// <summary>Articles in the bar for undated ones; 0 where there is none.</summary>
    public int Undated { get; }

    /// <summary>The value at the top of the plot.</summary>
    public double Highest { get; }

    /// <summary>The width of one period.</summary>
    public string Slot => Percent(_slot);

    /// <summary>The width of one bar.</summary>
    public string Width => Percent(Math.Min(WidestBar, _slot * BarShare));

    /// <summary>The left edge and the width of the bar for undated articles.</summary>
    public static (string Left, string Width) UndatedBar => (Percent(100 - UndatedSlot + 2), Percent(UndatedSlot - 2));

    /// <summary>The left edge of a period.</summary>
    public string Left(Period period) => Percent(LeftOf(period));

    /// <summary>On which side of a tick its label stands: near the right end to the left, so that it is not cut off.</summary>
    public string Anchor(Period period) => LeftOf(period) > RightEnd ? "end" : "start";

    /// <summary>What the height of a bar stands for: its count, or its share of the archive.</summary>
    public double Value(Bar bar) => _archive is null ? bar.Count : Share(bar);

    /// <summary>The share of the archive's articles of that period, 0 to 1.</summary>
    public double Share(Bar bar) =>
        _archive?.GetValueOrDefault(bar.Period.Iso) is { } all and > 0 ? Math.Min(1, (double)bar.Count / all) : 0;

    /// <summary>The pixels of a value; what is there is always seen.</summary>
    public int Height(double value) => Highest <= 0 || value <= 0 ? 0 : Math.Max(2, (int)Math.Round(PlotHeight * value / Highest));

    /// <summary>Whether a filter on the published date chooses among the periods and leaves this one out.</summary>
    public static bool IsLeftOut(Period period, SearchRequest request) =>
        request.Undated == UndatedArticles.Only || IsLeftOut(period, request.Filter(FacetField.Published));

    private static bool IsLeftOut(Period period, FacetFilter filter) =>
        (filter.Include.Count > 0 && !Holds(filter.Include, period)) || Holds(filter.Exclude, period);

    private double LeftOf(Period period) => _slot * (period.Number - Timeline.First.Number);

    private static bool Holds(EquatableList<string> values, Period period)
    {
        var iso = period.Iso;
        foreach (var value in values)
        {
            if (iso.StartsWith(value, StringComparison.Ordinal) || value.StartsWith(iso, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
