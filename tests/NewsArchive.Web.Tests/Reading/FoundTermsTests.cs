using NewsArchive.Core.Articles;
using NewsArchive.Web.Reading;

namespace NewsArchive.Web.Tests.Reading;

public sealed class FoundTermsTests
{
    [Fact]
    public void Every_whole_occurrence_is_found_whatever_its_case() => Assert.Equal(
        [new TextSpan(0, 6), new TextSpan(14, 6)],
        FoundTerms.Places("Strike, 1812. STRIKE and strikebreakers", ["strike"]));

    [Fact]
    public void A_phrase_wins_over_its_words() => Assert.Equal(
        [new TextSpan(0, 8), new TextSpan(13, 4)],
        FoundTerms.Places("port bay and port", ["port", "port bay"]));
}
