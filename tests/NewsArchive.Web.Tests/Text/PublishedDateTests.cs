using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Text;

namespace NewsArchive.Web.Tests.Text;

public sealed class PublishedDateTests : BunitContext
{
    [Fact]
    public void A_date_is_in_words_for_people_and_in_iso_for_programs()
    {
        var time = Show(DateInterval.Month(2021, 12, Provenances.Metadata)).Find("time");

        Assert.Equal("December 2021", time.TextContent);
        Assert.Equal("2021-12", time.GetAttribute("datetime"));
    }

    [Fact]
    public void A_date_that_was_inferred_says_how()
    {
        var time = Show(DateInterval.Day(new DateOnly(2022, 1, 4), "dateline; year inferred from the weekday")).Find("time.inferred");

        Assert.Equal("read from the dateline; year inferred from the weekday", time.GetAttribute("title"));
    }

    [Fact]
    public void A_decade_has_no_machine_form() =>
        Assert.False(Show(new DateInterval(new(1960, 1, 1), new(1969, 12, 31), DatePrecision.Range, "text")).Find("time").HasAttribute("datetime"));

    [Fact]
    public void A_missing_date_is_said() => Assert.Equal("no date", Show(null).Find("span").TextContent);

    private IRenderedComponent<PublishedDate> Show(DateInterval? date) => Render<PublishedDate>(p => p.Add(d => d.Date, date));
}
