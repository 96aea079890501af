using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Tests.Searching;

public sealed class HistogramChartTests
{
    private static readonly Timeline Years = Timeline.Of(Samples.Published(DateUnit.Year, ("2000", 50), ("2001", 1000), ("2009", 1)), DateWindow.Of(new SearchRequest()));

    [Fact]
    public void Ten_years_share_the_width_evenly()
    {
        var chart = new HistogramChart(Years, 0, null);

        Assert.Equal("10%", chart.Slot);
        Assert.Equal("90%", chart.Left(Years.Last));
    }

    [Fact]
    public void Heights_are_in_proportion_and_nothing_that_is_there_vanishes()
    {
        var chart = new HistogramChart(Years, 0, null);

        Assert.Equal([5, HistogramChart.PlotHeight, 2], Years.Bars.Select(b => chart.Height(chart.Value(b))));
        Assert.Equal(0, chart.Height(0));
    }

    [Fact]
    public void A_label_near_the_right_end_stands_left_of_its_tick()
    {
        var chart = new HistogramChart(Years, 0, null);

        Assert.Equal("start", chart.Anchor(Years.First));
        Assert.Equal("end", chart.Anchor(Years.Last));
    }

    [Fact]
    public void Undated_articles_have_a_bar_of_their_own_that_takes_part_in_the_scale()
    {
        var chart = new HistogramChart(Years, 2000, null);

        Assert.Equal(2000, chart.Highest);
        Assert.Equal("9.3%", chart.Slot);
    }

    [Fact]
    public void A_share_is_of_the_archive_in_that_period()
    {
        var chart = new HistogramChart(Years, 7, new Dictionary<string, int> { ["2000"] = 100, ["2001"] = 4000 });

        Assert.Equal([0.5, 0.25, 0], Years.Bars.Select(chart.Share));
        Assert.Equal(0, chart.Undated);
    }

    [Theory]
    [InlineData("2001", "", false)]
    [InlineData("2000", "", true)]
    [InlineData("2001-05", "", false)]
    [InlineData("", "2001", true)]
    [InlineData("", "", false)]
    public void Periods_that_a_filter_leaves_out_are_faint(string include, string exclude, bool leftOut)
    {
        var filter = new FacetFilter(new(Given(include)), new(Given(exclude)));
        var request = new SearchRequest { Filters = new Dictionary<FacetField, FacetFilter> { [FacetField.Published] = filter } };

        Assert.Equal(leftOut, HistogramChart.IsLeftOut(new Period(DateUnit.Year, 2001), request));
    }

    private static IEnumerable<string> Given(string value) => value.Length == 0 ? [] : [value];
}
