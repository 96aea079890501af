using Bunit;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Tests.Searching;

public sealed class PagerTests : BunitContext
{
    [Theory]
    [InlineData(1, "1 2 3 … 21")]
    [InlineData(4, "1 2 3 4 5 6 … 21")]
    [InlineData(10, "1 … 8 9 10 11 12 … 21")]
    [InlineData(21, "1 … 19 20 21")]
    public void The_ends_and_the_neighbours_are_shown(int page, string shown) =>
        Assert.Equal(shown, string.Join(' ', Show(205, page).FindAll("ol li").Select(l => l.TextContent.Trim())));

    [Fact]
    public void Links_go_to_the_beginning_of_the_results()
    {
        var pager = Show(25, 2);

        Assert.Equal("search?q=oil#results", pager.Find("[rel=prev]").GetAttribute("href"));
        Assert.Equal("search?q=oil&page=3#results", pager.Find("[rel=next]").GetAttribute("href"));
        Assert.Equal("2", pager.Find("[aria-current=page]").TextContent);
    }

    [Fact]
    public void One_page_needs_no_pager() => Assert.Empty(Show(10, 1).FindAll("nav"));

    private IRenderedComponent<Pager> Show(int total, int page) => Render<Pager>(p => p
        .Add(x => x.Total, total)
        .Add(x => x.Links, new SearchLinks(new SearchRequest { Query = "oil", Page = page })));
}
