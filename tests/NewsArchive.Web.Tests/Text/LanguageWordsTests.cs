using NewsArchive.Web.Text;

namespace NewsArchive.Web.Tests.Text;

public sealed class LanguageWordsTests
{
    [Theory]
    [InlineData("de", "German")]
    [InlineData("ru", "Russian")]
    [InlineData("not a tag!", "not a tag!")]
    [InlineData("", "")]
    public void A_tag_is_named_in_English_or_stays_as_it_is(string tag, string name) => Assert.Equal(name, LanguageWords.Of(tag));
}
