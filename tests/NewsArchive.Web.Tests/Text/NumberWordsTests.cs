using NewsArchive.Web.Text;

namespace NewsArchive.Web.Tests.Text;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(1204, "1,204 articles")]
    public void A_number_stands_with_its_noun(int number, string words) => Assert.Equal(words, NumberWords.Of(number, "article", "articles"));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.5, "50%")]
    [InlineData(0.126, "12.6%")]
    [InlineData(0.0004, "0.04%")]
    [InlineData(1, "100%")]
    public void A_share_is_in_per_cent(double share, string words) => Assert.Equal(words, NumberWords.Share(share));
}
