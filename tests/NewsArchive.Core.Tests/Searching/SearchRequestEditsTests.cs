using NewsArchive.Core.Searching;

namespace NewsArchive.Core.Tests.Searching;

public sealed class SearchRequestEditsTests
{
    private static readonly SearchRequest Request = SearchUrl.Parse("q=oil&person=A&person=B&person.match=all&source=-TASS&from=2022&page=3").Request;

    [Fact]
    public void A_value_is_added_and_taken_away()
    {
        Assert.Equal("q=oil&person=A&person=B&person=C&person.match=all&source=-TASS&from=2022-01-01", Url(Request.With(FacetField.Person, "C")));
        Assert.Equal("q=oil&person=B&person.match=all&source=-TASS&from=2022-01-01", Url(Request.Without(FacetField.Person, "A")));
    }

    [Fact]
    public void Including_and_excluding_a_value_replace_each_other()
    {
        Assert.Equal("source=TASS", Url(new SearchRequest().Excluding(FacetField.Source, "TASS").With(FacetField.Source, "TASS")));
        Assert.Equal("source=-TASS", Url(new SearchRequest().With(FacetField.Source, "TASS").Excluding(FacetField.Source, "TASS")));
    }

    [Fact]
    public void Toggling_twice_changes_nothing()
    {
        var request = new SearchRequest { Query = "oil" };

        Assert.Equal("q=oil", Url(request.Toggle(FacetField.Place, "Bonn").Toggle(FacetField.Place, "Bonn")));
        Assert.Equal("q=oil", Url(request.ToggleExclude(FacetField.Place, "Bonn").ToggleExclude(FacetField.Place, "Bonn")));
    }

    [Fact]
    public void What_changes_the_result_goes_back_to_the_first_page_and_the_rest_does_not()
    {
        Assert.Equal(1, Request.SortedBy(SortOrder.Newest).Page);
        Assert.Equal(1, Request.WithUndated(UndatedArticles.Only).Page);
        Assert.Equal(1, Request.Between(null, null).Page);
        Assert.Equal(1, Request.WithQuery("gas").Page);
        Assert.Equal(3, Request.WithView(FacetField.Person, v => v with { Size = 50 }).Page);
        Assert.Equal(7, Request.OnPage(7).Page);
    }

    [Fact]
    public void Letting_go_of_all_filters_keeps_the_question() =>
        Assert.Equal("q=oil", Url(Request.WithoutFilters()));

    [Fact]
    public void The_request_itself_never_changes()
    {
        var before = Url(Request);

        Request.With(FacetField.Person, "C").MatchingAll(FacetField.Person, all: false).WithoutFilter(FacetField.Source);

        Assert.Equal(before, Url(Request));
    }

    private static string Url(SearchRequest request) => SearchUrl.Write(request);
}
