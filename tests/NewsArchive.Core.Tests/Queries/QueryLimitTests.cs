using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Tests.Queries;

/// <summary>Absurd queries: answered in bounded time, never with a crash. The time limits are generous; what they guard against takes minutes.</summary>
public sealed class QueryLimitTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string, string> Absurd => new()
    {
        { "parentheses", new string('(', Million) },
        { "closed parentheses", new string('(', Million) + "a" + new string(')', Million) },
        { "closing parentheses", new string(')', Million) },
        { "parentheses in a word", Repeat("a(", Million / 2) },
        { "pairs in a word", Repeat("a(b)", Million / 4) + Repeat(" a(b)", Million / 5) },
        { "groups", Repeat("(a OR ", Million / 6) },
        { "titles", Repeat("title:(", Million / 7) },
        { "titles in a row", Repeat("title:", Million / 6) + "a" },
        { "counts", Repeat("atleast2(", Million / 9) },
        { "not", Repeat("NOT ", Million / 4) + "a" },
        { "dashes", new string('-', Million) + "a" },
        { "proximities", Repeat("a w/1 b pre/2 ", Million / 14) },
        { "quotation marks", new string('"', Million) },
        { "odd quotation marks", new string('"', Million - 1) },
        { "one word", new string('a', Million) },
        { "stars", new string('*', Million) },
        { "tildes", "abc*" + new string('~', Million) },
        { "words", Repeat("word ", Million / 5) },
        { "one phrase", "\"" + Repeat("word ", Million / 5) + "\"" },
        { "colons", new string(':', Million) },
        { "operators", Repeat("AND OR ", Million / 7) },
    };

    [Theory(Timeout = 20_000)]
    [MemberData(nameof(Absurd))]
    public async Task Absurd_queries_are_answered(string name, string text)
    {
        var parsed = await Task.Run(() => QueryParser.Parse(text), TestContext.Current.CancellationToken);
        var printed = QueryText.Write(parsed.Query);

        Assert.NotEmpty(name);
        Assert.True(parsed.Diagnostics.Count <= 50, name);
        Assert.Equal(parsed.Query, QueryParser.Parse(printed).Query);
    }

    [Fact]
    public void A_query_holds_at_most_1024_words()
    {
        var parsed = QueryParser.Parse(Repeat("word ", 2000));

        Assert.Equal(1024, Assert.IsType<AndQuery>(parsed.Query).Operands.Count);
        Assert.Equal([new Diagnostic(1024 * 5, 4, "The query has too many words; the rest is left out.")], parsed.Diagnostics);
    }

    [Fact]
    public void Parentheses_nest_a_hundred_deep()
    {
        Assert.Empty(QueryParser.Parse(new string('(', 100) + "a" + new string(')', 100)).Diagnostics);
        Assert.Single(QueryParser.Parse(new string('(', 101) + "a" + new string(')', 101)).Diagnostics);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
