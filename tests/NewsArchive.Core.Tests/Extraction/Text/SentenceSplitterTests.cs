using System.Diagnostics;
using NewsArchive.Core.Extraction.Text;

namespace NewsArchive.Core.Tests.Extraction.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("Mr. Smith met Dr. Jones in St. Louis. They talked.", "Mr. Smith met Dr. Jones in St. Louis.|They talked.")]
    [InlineData("The U.S. Treasury sold bonds. The U.S. The U.N. agreed.", "The U.S. Treasury sold bonds.|The U.S.|The U.N. agreed.")]
    [InlineData("J. R. R. Tolkien and George W. Bush spoke. Nobody listened.", "J. R. R. Tolkien and George W. Bush spoke.|Nobody listened.")]
    [InlineData("Texaco Inc. Chairman John K. McKinley retired. Shell Corp. The end.", "Texaco Inc. Chairman John K. McKinley retired.|Shell Corp.|The end.")]
    [InlineData("It rose 2.5 pct on Jan. 9. Oil fell to $18.50 a barrel.", "It rose 2.5 pct on Jan. 9.|Oil fell to $18.50 a barrel.")]
    [InlineData("“We won.” She smiled. \"Did you?\" he asked.", "“We won.”|She smiled.|\"Did you?\" he asked.")]
    [InlineData("Wait... what? No!! Yes.", "Wait... what?|No!!|Yes.")]
    [InlineData("BRUSSELS, January 4. / TASS /: The alliance agreed. It met.", "BRUSSELS, January 4. / TASS /: The alliance agreed.|It met.")]
    [InlineData("They met at 5 p.m. Tuesday was quiet.", "They met at 5 p.m.|Tuesday was quiet.")]
    [InlineData("1. Napoli 56 points", "1. Napoli 56 points")]
    [InlineData("彼は来た。彼女は去った。", "彼は来た。|彼女は去った。")]
    [InlineData("", "")]
    [InlineData(" \n\n \n", "")]
    public void A_sentence_ends_where_a_reader_would_end_it(string text, string expected) => Assert.Equal(expected, Joined(text));

    [Fact]
    public void An_empty_line_always_ends_a_sentence() =>
        Assert.Equal("Rebels take town|The army of Mr.|Smith fled", Joined("Rebels take town\n\nThe army of Mr.\n\nSmith fled"));

    [Fact]
    public void Lines_of_an_unwrapped_text_are_sentences_of_their_own()
    {
        var longLine = "The minister " + string.Concat(Enumerable.Repeat("really ", 20)) + "left.";
        Assert.Equal($"{longLine}|Russia’s stance|{longLine}", Joined($"{longLine}\nRussia’s stance\n{longLine}"));
    }

    [Fact]
    public void A_hard_wrapped_sentence_is_one_and_a_short_line_before_it_is_a_headline()
    {
        const string Text = "Cocoa review\nShowers continued throughout the week in the Bahia cocoa zone, easing\nAlmeida's fears about the crop.";
        Assert.Equal("Cocoa review|Showers continued throughout the week in the Bahia cocoa zone, easing\nAlmeida's fears about the crop.", Joined(Text));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Mr. ")]
    [InlineData(". ")]
    [InlineData(".")]
    [InlineData("\n")]
    [InlineData("A\n")]
    [InlineData(".\"")]
    [InlineData("Word word. ")]
    public void A_megabyte_of_one_thing_takes_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        var sentences = SentenceSplitter.Split(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
        Assert.All(sentences.Take(1000), s => Assert.InRange(s.End, 1, text.Length));
    }

    private static string Joined(string text) => string.Join('|', SentenceSplitter.Split(text).Select(s => s.In(text)));
}
