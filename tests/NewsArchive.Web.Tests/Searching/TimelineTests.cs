using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Tests.Searching;

public sealed class TimelineTests
{
    private static readonly DateWindow AllTime = DateWindow.Of(new SearchRequest());

    [Fact]
    public void Empty_periods_keep_their_place_on_the_axis()
    {
        var timeline = Timeline.Of(Samples.Published(DateUnit.Month, ("2021-11", 3), ("2022-02", 5)), AllTime);

        Assert.Equal(4, timeline.Length);
        Assert.Equal(5, timeline.Most);
        Assert.Equal(new DateOnly(2022, 2, 28), timeline.Last.Last);
    }

    [Fact]
    public void Articles_known_no_closer_than_a_longer_period_stand_in_no_bar()
    {
        var facet = Samples.Published(DateUnit.Month, ("2022-02", 5)) with { Buckets = [new("2022", 2, "2022-XX"), new("2022-02", 5, "2022-02")] };

        var timeline = Timeline.Of(facet, AllTime);

        Assert.Equal("2022-02", Assert.Single(timeline.Bars).Period.Iso);
        Assert.Equal("2022-XX", Assert.Single(timeline.Loose).Value);
    }

    [Fact]
    public void Days_that_could_not_be_told_apart_are_added_up_by_month()
    {
        var timeline = Timeline.Of(Samples.Published(DateUnit.Day, ("2020-01-01", 1), ("2020-01-31", 2), ("2021-06-01", 4)), AllTime);

        Assert.Equal(DateUnit.Month, timeline.Unit);
        Assert.Equal([("2020-01", 3), ("2021-06", 4)], timeline.Bars.Select(b => (b.Period.Iso, b.Count)));
    }

    [Fact]
    public void A_chosen_stretch_is_all_that_is_shown()
    {
        var facet = Samples.Published(DateUnit.Month, ("2021-12", 1), ("2022-01", 2), ("2022-02", 4));
        facet = facet with { Buckets = [new("2022", 7, "2022-XX"), .. facet.Buckets!] };

        var timeline = Timeline.Of(facet, new DateWindow(new(2022, 1, 15), new(2022, 2, 28)));

        Assert.Equal(["2022-01", "2022-02"], timeline.Bars.Select(b => b.Period.Iso));
        Assert.Empty(timeline.Loose);
    }

    [Theory]
    [InlineData("from=2022-01&to=2022-03", DateUnit.Day)]
    [InlineData("from=2022-01&to=2022-06", DateUnit.Month)]
    [InlineData("from=1990&to=2022", DateUnit.Year)]
    [InlineData("from=2022-01&to=2022-03&published.unit=year", DateUnit.Year)]
    [InlineData("from=2022-01", null)]
    [InlineData("from=2022&to=2021", null)]
    public void The_unit_follows_the_stretch_unless_it_is_asked_for(string url, DateUnit? unit) =>
        Assert.Equal(unit, DateWindow.Zoomed(SearchUrl.Parse(url).Request).View(FacetField.Published).Unit);

    [Fact]
    public void Ticks_are_few_and_at_round_months()
    {
        var timeline = Timeline.Of(Samples.Published(DateUnit.Month, ("2020-03", 1), ("2022-12", 1)), AllTime);

        Assert.Equal(["2021-01", "2022-01"], timeline.Ticks(3).Select(t => t.Iso));
    }

    [Fact]
    public void A_result_without_dates_has_neither_bars_nor_ticks()
    {
        var timeline = Timeline.Of(Samples.Published(DateUnit.Year), AllTime);

        Assert.Equal(0, timeline.Length);
        Assert.Empty(timeline.Ticks(6));
    }

    [Theory]
    [InlineData(DateUnit.Year, "0001")]
    [InlineData(DateUnit.Month, "9999-12")]
    [InlineData(DateUnit.Day, "9999-12-31")]
    public void The_ends_of_the_calendar_are_periods_too(DateUnit unit, string iso)
    {
        Assert.True(Period.TryParse(unit, iso, out var period));
        Assert.Equal(iso, period.Iso);
        Assert.True(period.First <= period.Last);
    }
}
