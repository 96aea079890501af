using NewsArchive.Core.Searching;
using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Tests.Searching;

public sealed class FilterChipsTests
{
    [Fact]
    public void Every_condition_has_a_chip_in_words() => Assert.Equal(
        ["Published: January 2022", "Person: Omar Haddad", "Person: Ada Lindqvist", "not Source: TASS", "Language: German"],
        Texts("from=2022-01&to=2022-01&person=Omar+Haddad&person=Ada+Lindqvist&source=-TASS&language=de"));

    [Theory]
    [InlineData("from=2022-01-04", "Published: since 4 January 2022")]
    [InlineData("to=2022-01", "Published: until 31 January 2022")]
    [InlineData("from=2023&to=2022", "Published: 1 January 2023 – 31 December 2022")]
    [InlineData("undated=only", "Published: undated")]
    [InlineData("undated=without", "not Published: undated")]
    [InlineData("mentioned=2021-12", "Mentions: December 2021")]
    public void Dates_are_written_for_people(string url, string text) => Assert.Equal([text], Texts(url));

    [Fact]
    public void Taking_a_chip_away_leaves_the_other_conditions_and_goes_to_the_first_page()
    {
        var (request, _) = SearchUrl.Parse("q=oil&person=Ada&source=-TASS&page=3");

        var rest = FilterChips.Of(request).Single(c => c.Negated).Rest;

        Assert.Equal("q=oil&person=Ada", SearchUrl.Write(rest));
    }

    [Fact]
    public void A_request_of_words_alone_has_none() => Assert.Empty(Texts("q=oil&sort=newest"));

    private static IEnumerable<string> Texts(string url) => FilterChips.Of(SearchUrl.Parse(url).Request).Select(c => c.Text);
}
