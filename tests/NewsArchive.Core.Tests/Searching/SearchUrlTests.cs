using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Core.Tests.Searching;

public sealed class SearchUrlTests
{
    private static readonly string[] SizeMessage = ["size is at most 200."];

    [Fact]
    public void The_empty_query_string_is_the_default_request()
    {
        var (request, diagnostics) = SearchUrl.Parse("");

        Assert.Equal("", SearchUrl.Write(request));
        Assert.Equal(("", 1, 10), (request.Query, request.Page, request.Size));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Values_are_included_and_excluded()
    {
        var (request, diagnostics) = SearchUrl.Parse("?q=oil+price&person=Joe%20Biden&person=-Vladimir+Putin&person.match=all");

        Assert.Equal("oil price", request.Query);
        Assert.Equal(new FacetFilter(["Joe Biden"], ["Vladimir Putin"], MatchAll: true), request.Filter(FacetField.Person));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("-x", @"source=%5C-x")]
    [InlineData(@"\x", @"source=%5C%5Cx")]
    [InlineData("", @"source=%5C")]
    [InlineData("x-y", "source=x-y")]
    public void Literal_values_that_look_like_operators_are_escaped(string value, string expected)
    {
        var request = new SearchRequest().With(FacetField.Source, value);

        Assert.Equal(expected, SearchUrl.Write(request));
        Assert.Equal([value], SearchUrl.Parse(expected).Request.Filter(FacetField.Source).Include);
    }

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2022-01-04", "2022-01-04", "2022-01-04")]
    public void From_is_the_first_day_of_its_period_and_to_the_last_of_its_own(string typed, string from, string to)
    {
        var (request, _) = SearchUrl.Parse($"from={typed}&to={typed}");

        Assert.Equal($"from={from}&to={to}", SearchUrl.Write(request));
    }

    [Theory]
    [InlineData("page=abc", "“page” cannot be “abc”; it is left out.")]
    [InlineData("page=0", "“page” cannot be “0”; it is left out.")]
    [InlineData("page=99999999999", "“page” cannot be “99999999999”; it is left out.")]
    [InlineData("sort=best", "“sort” cannot be “best”; it is left out.")]
    [InlineData("sort=1", "“sort” cannot be “1”; it is left out.")]
    [InlineData("from=2022-13", "“from” cannot be “2022-13”; it is left out.")]
    [InlineData("undated=yes", "“undated” cannot be “yes”; it is left out.")]
    [InlineData("colour=red", "There is no parameter “colour”; it is left out.")]
    [InlineData("person.colour=red", "There is no parameter “person.colour”; it is left out.")]
    [InlineData("person.unit=day", "There is no parameter “person.unit”; it is left out.")]
    [InlineData("published.unit=week", "“published.unit” cannot be “week”; it is left out.")]
    [InlineData("published=soon", "published cannot be “soon”; it is left out.")]
    [InlineData("person=-", "person cannot be “-”; it is left out.")]
    [InlineData("person.match=most", "“person.match” cannot be “most”; it is left out.")]
    public void What_cannot_be_read_is_left_out_and_named(string queryString, string message)
    {
        var (request, diagnostics) = SearchUrl.Parse(queryString);

        Assert.Equal("", SearchUrl.Write(request));
        Assert.Equal([new Diagnostic(0, 0, message)], diagnostics);
    }

    [Fact]
    public void Empty_fields_of_a_form_say_nothing()
    {
        var (request, diagnostics) = SearchUrl.Parse("q=&from=&to=&person=&page=&published.unit=");

        Assert.Equal("", SearchUrl.Write(request));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void The_first_of_a_repeated_single_value_is_used()
    {
        var (request, diagnostics) = SearchUrl.Parse("page=2&page=3");

        Assert.Equal(2, request.Page);
        Assert.Single(diagnostics);
    }

    [Fact]
    public void A_page_is_at_most_200_hits()
    {
        var (request, diagnostics) = SearchUrl.Parse("size=5000");

        Assert.Equal(200, request.Size);
        Assert.Equal(SizeMessage, diagnostics.Select(d => d.Message));
    }

    [Fact]
    public void Ends_in_the_wrong_order_are_kept_and_named()
    {
        var (request, diagnostics) = SearchUrl.Parse("from=2022&to=2021");

        Assert.Equal("from=2022-01-01&to=2021-12-31", SearchUrl.Write(request));
        Assert.Equal("from is later than to: no article can match.", Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-01")]
    [InlineData("2022-01-04")]
    [InlineData("2022-XX")]
    [InlineData("2022-01-XX")]
    [InlineData("1960/1969")]
    public void Date_facets_take_dates_in_their_own_precision(string value)
    {
        var (request, diagnostics) = SearchUrl.Parse("mentioned=" + Uri.EscapeDataString(value));

        Assert.Equal([value], request.Filter(FacetField.Mentioned).Include);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Too_many_filters_are_cut_and_named()
    {
        var (request, diagnostics) = SearchUrl.Read(Enumerable.Range(0, 1500).Select(i => KeyValuePair.Create("person", $"Person {i}")));

        Assert.Equal(1000, request.Filter(FacetField.Person).Include.Count);
        Assert.Equal("Only the first 1,000 of 1,500 chosen values are used.", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void Diagnostics_stay_few_however_much_is_wrong()
    {
        var (_, diagnostics) = SearchUrl.Read(Enumerable.Range(0, 10_000).Select(i => KeyValuePair.Create($"x{i}", "y")));

        Assert.Equal(21, diagnostics.Count);
        Assert.Equal("9,980 more parameters cannot be read; they are left out.", diagnostics[^1].Message);
    }

    [Fact]
    public void Parameters_of_the_caller_are_passed_over()
    {
        var (_, diagnostics) = SearchUrl.Read([KeyValuePair.Create("view", "table")], "view");

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Equal_requests_have_equal_strings_whatever_the_order_of_choosing()
    {
        var one = new SearchRequest().With(FacetField.Source, "B").With(FacetField.Source, "A").With(FacetField.Place, "Bonn");
        var other = new SearchRequest().With(FacetField.Place, "Bonn").With(FacetField.Source, "A").With(FacetField.Source, "B");

        Assert.Equal("place=Bonn&source=A&source=B", SearchUrl.Write(one));
        Assert.Equal(SearchUrl.Write(one), SearchUrl.Write(other));
    }
}
