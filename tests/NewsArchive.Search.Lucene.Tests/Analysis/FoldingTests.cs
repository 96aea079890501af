using System.Globalization;
using NewsArchive.Search.Lucene.Analysis;

namespace NewsArchive.Search.Lucene.Tests.Analysis;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("IŞIKLI", "isikli")]
    [InlineData("ışıklı", "isikli")]
    [InlineData("ｏﬃce", "office")]
    [InlineData("mayor’s", "mayor")]
    [InlineData("isn’t", "isn't")]
    [InlineData("1,000", "1000")]
    [InlineData("Ёлка", "елка")]
    [InlineData("йод", "йод")]
    [InlineData("ΓΈΦΥΡΑΣ", "γεφυρασ")]
    [InlineData("γέφυρας", "γεφυρασ")]
    [InlineData("عبّارة", "عباره")]
    [InlineData("フェリー", "フェリー")]
    public void Words_that_people_take_for_one_fold_to_one(string word, string expected) => Assert.Equal(expected, Folding.Fold(word));

    [Fact]
    public void Folding_does_not_depend_on_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("title", Folding.Fold("TITLE"));
            Assert.Equal("istanbul", Folding.Fold("İSTANBUL"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
