using NewsArchive.Search.Lucene.Analysis;

namespace NewsArchive.Search.Lucene.Tests.Analysis;

public sealed class WordBreakerTests
{
    [Theory]
    [InlineData("NATO-Russia talks, 1,000.5 km.", "NATO|Russia|talks|1,000.5|km")]
    [InlineData("The U.S. and the U.N.'s aide", "The|U.S|and|the|U.N|s|aide")]
    [InlineData("won't isn’t 'quoted'", "won't|isn’t|quoted")]
    [InlineData("end.Next a.b.c", "end|Next|a.b.c")]
    [InlineData("港の", "港の|の")]
    [InlineData("NATO会議 2022年", "NATO|会議|議|2022|年")]
    [InlineData("ab𠀀𠀁c", "ab|𠀀𠀁|𠀁|c")]
    [InlineData("cafe\u0301 noir", "cafe\u0301|noir")]
    [InlineData("\ud800 lone \udc00", "lone")]
    [InlineData("... -- !", "")]
    public void Words_are_cut_as_a_reader_would(string text, string expected)
    {
        var words = new WordBreaker(text);
        var found = new List<string>();
        while (words.MoveNext())
            found.Add(text[words.Start..words.End]);
        Assert.Equal(expected, string.Join('|', found));
    }
}
