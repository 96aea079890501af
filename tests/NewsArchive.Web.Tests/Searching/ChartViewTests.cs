using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Tests.Searching;

public sealed class ChartViewTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Its_parameter_reads_back(bool table, bool share)
    {
        var view = new ChartView(table, share);

        Assert.Equal(view, ChartView.Parse(view.Value));
    }

    [Fact]
    public void An_unknown_value_is_the_default() => Assert.Equal(default, ChartView.Parse("pie"));
}
