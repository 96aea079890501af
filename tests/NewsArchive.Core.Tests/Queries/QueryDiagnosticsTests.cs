using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Tests.Queries;

/// <summary>What is complained about, where, and how the rest is read.</summary>
public sealed class QueryDiagnosticsTests
{
    [Theory]
    [InlineData("say \"hello world", 4, 1, "This quotation mark has no partner; it is left out.", "say AND hello AND world")]
    [InlineData("colour:red car", 0, 7, "There is no field “colour”; read as words.", "colour:red AND car")]
    [InlineData("oil *", 4, 1, "This wildcard is too broad; give at least two letters. It is left out.", "oil")]
    [InlineData("oil a*", 4, 2, "This wildcard is too broad; give at least two letters. It is left out.", "oil")]
    [InlineData("\"big a*\"", 5, 2, "This wildcard is too broad; give at least two letters. It is left out.", "big")]
    [InlineData("a*b*c*d*e*f", 0, 11, "This word has too many wildcards; it is left out.", "")]
    [InlineData("NOT oil", 0, 7, "The query only says what is not wanted: it finds every other article.", "NOT oil")]
    [InlineData("-oil -gas", 0, 9, "The query only says what is not wanted: it finds every other article.", "NOT oil AND NOT gas")]
    [InlineData("AND oil", 0, 3, "“AND” has nothing before it; it is left out. In quotation marks it is a word.", "oil")]
    [InlineData("oil OR", 4, 2, "“OR” has nothing after it; it is left out. In quotation marks it is a word.", "oil")]
    [InlineData("oil AND OR gas", 4, 3, "“AND” has nothing after it; it is left out. In quotation marks it is a word.", "oil OR gas")]
    [InlineData("oil NOT", 4, 3, "“NOT” has nothing after it; it is left out. In quotation marks it is a word.", "oil")]
    [InlineData("oil w/8", 4, 3, "“w/8” has nothing after it; it is left out. In quotation marks it is a word.", "oil")]
    [InlineData("w/8 oil", 0, 3, "“w/8” has nothing before it; it is left out. In quotation marks it is a word.", "oil")]
    [InlineData("(oil gas", 0, 1, "This parenthesis is not closed; it is taken to end with the query.", "oil AND gas")]
    [InlineData("oil) gas", 3, 1, "This parenthesis was never opened; it is left out.", "oil AND gas")]
    [InlineData("oil title: gas", 4, 6, "“title:” needs a value right after the colon; it is left out.", "oil AND gas")]
    [InlineData("person:", 0, 7, "“person:” needs a value right after the colon; it is left out.", "")]
    [InlineData("person:\"\"", 7, 2, "“person:” takes a name; it is left out.", "")]
    [InlineData("oil date:2022-13", 9, 7, "“date:” takes a date (2022, 2022-01, 2022-01-04), a range (2022-01..2022-03, >=2021-12-31) or “none”; it is left out.", "oil")]
    [InlineData("date:2022..2021", 5, 10, "“date:” takes a date (2022, 2022-01, 2022-01-04), a range (2022-01..2022-03, >=2021-12-31) or “none”; it is left out.", "")]
    [InlineData("date:<0001", 5, 5, "“date:” takes a date (2022, 2022-01, 2022-01-04), a range (2022-01..2022-03, >=2021-12-31) or “none”; it is left out.", "")]
    [InlineData("words:many", 6, 4, "“words:” takes a number of words (>500, 100..200); it is left out.", "")]
    [InlineData("a w/5000 b", 2, 6, "A distance is between 1 and 1,000 words; the nearest possible is used.", "a w/1000 b")]
    [InlineData("a w/0 b", 2, 5 - 2, "A distance is between 1 and 1,000 words; the nearest possible is used.", "a w/1 b")]
    [InlineData("\"a b\"~99999999999", 0, 17, "A distance is between 1 and 1,000 words; the nearest possible is used.", "a w/1000 b")]
    [InlineData("\"a b\"~", 0, 6, "A distance needs at least two words in the quotation marks and a number after the ~; it is left out.", "\"a b\"")]
    [InlineData("(a b) w/8 c", 6, 3, "Only words, phrases and alternatives of these can be near each other; taken as AND.", "a AND b AND c")]
    [InlineData("atleast3(date:2022)", 0, 8, "Only words, phrases and proximities can be counted; “atleast” is left out.", "date:2022")]
    [InlineData("title:(date:2022)", 0, 6, "Only words can stand in the headline; other fields count for themselves.", "date:2022")]
    [InlineData("ab~", 0, 3, "A word of fewer than three letters cannot be fuzzy; it is taken as it is.", "ab")]
    [InlineData("ushakov~5", 0, 9, "A fuzzy word differs by one or two letters, ~1 or ~2.", "ushakov~2")]
    [InlineData("sanct*~", 0, 7, "A word cannot have a wildcard and be fuzzy; the ~ is left out.", "sanct*")]
    public void The_place_and_the_reason_are_named_and_the_rest_still_runs(string text, int start, int length, string message, string interpreted)
    {
        var parsed = QueryParser.Parse(text);

        Assert.Equal([new Diagnostic(start, length, message)], parsed.Diagnostics);
        Assert.Equal(interpreted, QueryText.Write(parsed.Query));
    }

    [Fact]
    public void Positions_count_in_the_text_as_typed_curly_quotes_and_all()
    {
        var parsed = QueryParser.Parse("“a b” 😀 colour:red “c");

        Assert.Equal([(9, 7), (20, 1)], parsed.Diagnostics.Select(d => (d.Start, d.Length)));
    }

    [Theory]
    [InlineData("10:30")]
    [InlineData("AT&T")]
    [InlineData("C++")]
    [InlineData("and/or")]
    [InlineData("TCP/IP")]
    [InlineData("w/o")]
    [InlineData("24/7")]
    [InlineData("+1")]
    [InlineData("anna.weiss@example.org")]
    [InlineData("mailto:anna@example.org")]
    [InlineData("https://example.org/a(b)/~c?q=1&r=2#d")]
    [InlineData("www.example.org/?q=*")]
    [InlineData("U.S.")]
    [InlineData("NATO’s")]
    [InlineData("word(s)")]
    [InlineData("f(x)")]
    [InlineData("Re:Ukraine")]
    [InlineData("US-Russia")]
    [InlineData("a[1]b")]
    [InlineData("#metoo")]
    [InlineData("😀")]
    [InlineData("مرحبا")]
    public void Ordinary_text_is_one_word_as_typed(string text)
    {
        var parsed = QueryParser.Parse(text);

        Assert.Equal(new WordQuery(text), parsed.Query);
        Assert.Empty(parsed.Diagnostics);
    }

    [Theory]
    [InlineData("Ukraine: what now?", "Ukraine AND what AND now")]
    [InlineData("'We will not yield,' says Biden - live", "We AND will AND not AND yield AND says AND Biden AND live")]
    [InlineData("[UPDATE 2] Oil, gas & coal: prices up 5%", "UPDATE AND 2 AND Oil AND gas AND coal AND prices AND up AND 5%")]
    [InlineData("The 12\" gun -- and the 5' wall...", "The AND 12 AND gun AND and AND the AND 5 AND wall")]
    [InlineData("Wer zahlt? «Niemand» – sagt Scholz!", "Wer AND zahlt AND Niemand AND sagt AND Scholz")]
    [InlineData("NATO (Brussels) meets", "NATO AND Brussels AND meets")]
    [InlineData("U.S. and U.K. agree.", "U.S. AND and AND U.K. AND agree")]
    public void A_pasted_headline_is_its_words(string text, string interpreted)
    {
        var parsed = QueryParser.Parse(text);

        Assert.Equal(interpreted, QueryText.Write(parsed.Query));
        Assert.Empty(parsed.Diagnostics);
    }
}
