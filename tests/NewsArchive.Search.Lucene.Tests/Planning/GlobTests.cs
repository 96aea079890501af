using NewsArchive.Search.Lucene.Planning;

namespace NewsArchive.Search.Lucene.Tests.Planning;

public sealed class GlobTests
{
    [Theory]
    [InlineData("sanct*", "sanctions", true)]
    [InlineData("sanct*", "sanct", true)]
    [InlineData("colo?r", "colour", true)]
    [InlineData("colo?r", "color", false)]
    [InlineData("*tion?", "sanctions", true)]
    [InlineData("a?c", "a𝒜c", true)]
    [InlineData("a*b*c", "axxbyyc", true)]
    [InlineData("a*b*c", "axxbyy", false)]
    [InlineData("", "", true)]
    public void A_star_is_any_run_and_a_question_mark_one_character(string pattern, string text, bool matches) =>
        Assert.Equal(matches, new Glob(pattern).Matches(text));

    [Fact]
    public void Many_stars_do_not_run_away() =>
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("a*", 60)) + "b").Matches(new string('a', 128)));
}
