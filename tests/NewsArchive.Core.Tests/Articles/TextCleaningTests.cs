using CsCheck;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Articles;

public sealed class TextCleaningTests
{
    private const string Traps = " \n\r\t\u0085\u2028\u2029\u0301\u00ad\u200b\ufeff\ud83d\ude00\u000b";

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Char, Gen.Int[0, Traps.Length - 1].Select(i => Traps[i])).Array[0, 60].Select(c => new string(c));

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Texts.Sample(text => TextCleaning.Clean(TextCleaning.Clean(text)) == TextCleaning.Clean(text));

    [Fact]
    public void A_clean_line_stays_a_clean_line() =>
        Texts.Sample(text => TextCleaning.CleanLine(TextCleaning.CleanLine(text)) == TextCleaning.CleanLine(text));

    [Theory]
    [InlineData("a\r\nb\rc\n\n\n\nd  \n", "a\nb\nc\n\nd")]
    [InlineData("time\u00adtable \ufeffresi\u200bdents", "timetable residents")]
    [InlineData("po\u0001rt\u0007\u001b[31m", "port[31m")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("a\u2028b\u2029c", "a\nb\n\nc")]
    public void Text_is_made_fit_to_read(string text, string expected) => Assert.Equal(expected, TextCleaning.Clean(text));

    // Attributes cannot hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() => Assert.Equal("\ud83d\ude00 \ufffd x", TextCleaning.Clean("\ud83d\ude00 \ud83d x"));
}
