using NewsArchive.Core.Searching;
using NewsArchive.Web.ResultLists;

namespace NewsArchive.Web.Tests.ResultLists;

public sealed class ListNamesTests
{
    [Theory]
    [InlineData("", "All articles")]
    [InlineData("q=oil", "oil")]
    [InlineData("q=oil&from=2022-01&to=2022-01&source=-TASS", "oil · January 2022 · not TASS")]
    public void A_name_is_filled_in_from_the_query(string url, string name) => Assert.Equal(name, ListNames.Of(SearchUrl.Parse(url).Request));

    [Fact]
    public void A_very_long_query_gives_a_short_name() =>
        Assert.Equal(121, ListNames.Of(new SearchRequest { Query = new string('x', 5000) }).Length);
}
