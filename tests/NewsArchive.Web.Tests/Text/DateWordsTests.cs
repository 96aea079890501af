using NewsArchive.Core.Articles;
using NewsArchive.Web.Text;

namespace NewsArchive.Web.Tests.Text;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2022-01-04", "4 January 2022")]
    [InlineData("2021-12", "December 2021")]
    [InlineData("2022", "2022")]
    [InlineData("1960/1969", "1960–1969")]
    [InlineData("2022-XX", "2022, month not known")]
    [InlineData("2022-01-XX", "January 2022, day not known")]
    [InlineData("nonsense", "nonsense")]
    public void An_iso_value_is_written_with_no_more_precision_than_it_has(string iso, string words) =>
        Assert.Equal(words, DateWords.Of(iso));

    [Theory]
    [InlineData("2022-01-04", "4 Jan 2022")]
    [InlineData("2021-12", "Dec 2021")]
    [InlineData("2022", "2022")]
    public void Axes_have_short_months(string iso, string words) => Assert.Equal(words, DateWords.Short(iso));

    [Theory]
    [InlineData("2022-01-04", "2022-01-04", "4 January 2022")]
    [InlineData("2022-01-01", "2022-01-31", "January 2022")]
    [InlineData("2022-01-01", "2022-03-31", "January – March 2022")]
    [InlineData("2021-12-01", "2022-01-31", "December 2021 – January 2022")]
    [InlineData("2022-01-01", "2022-12-31", "2022")]
    [InlineData("2019-01-01", "2021-12-31", "2019–2021")]
    [InlineData("2022-01-04", "2022-02-10", "4 January 2022 – 10 February 2022")]
    [InlineData("2024-02-01", "2024-02-29", "February 2024")]
    public void A_stretch_is_named_by_the_calendar_units_it_fills(string first, string last, string words) =>
        Assert.Equal(words, DateWords.Between(Day(first), Day(last)));

    [Fact]
    public void The_last_day_there_is_ends_a_stretch() =>
        Assert.Equal("9999", DateWords.Between(new DateOnly(9999, 1, 1), DateOnly.MaxValue));

    [Fact]
    public void A_stretch_that_fills_no_calendar_unit_shows_both_ends() =>
        Assert.Equal("January – April 2022", DateWords.Of(new DateInterval(Day("2022-01-01"), Day("2022-04-30"), DatePrecision.Range, "text")));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
