using CsCheck;
using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Tests.Queries;

public sealed class QueryPropertyTests
{
    private static readonly Gen<string> Fragment = Gen.OneOf(
        "a", "bc", "oil", "NATO’s", "AT&T", "U.S.", "*", "a*", "san*n", "co?r", "bi~", "biden~", "ab~1~2", "x~9", "~", "~2", "\"", "“", "”", "(", ")", "((", "-", "--", "w/8", "w/0",
        "pre/3", "NEAR/99999", "w/s", "w/p", "AND", "OR", "NOT", "and", "atleast2(", "atleast0(", "title:", "person:", "source:", "date:", "date:2022", "mentions:none", "words:>5", "words:",
        "2022-01..", "..", "colour:red", "http://x.org/?q=(a", "www.a(b)", ",", ";", "'", ".", "?", "!", "[", "]", "12\"", "é", "漢字", "😀", "\ud83d", "\u0301", "\u200f", "\0", "\n", " ", " ", " ", " ");

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 40],
        Gen.String[Gen.Char[' ', '~'], 0, 40],
        Fragment.Array[0, 24].Select(string.Concat),
        Fragment.Array[0, 16].Select(f => string.Join(' ', f)));

    [Fact]
    public void Any_text_is_read_and_every_complaint_names_a_place_in_it() =>
        Text.Sample(
            text =>
            {
                var parsed = QueryParser.Parse(text);

                Assert.Equal(text, parsed.Text);
                Assert.All(parsed.Diagnostics, d => Assert.True(d.Start >= 0 && d.Length >= 0 && d.Start + d.Length <= text.Length));
                Assert.Equal(parsed.Diagnostics.OrderBy(d => d.Start), parsed.Diagnostics);
            },
            iter: 5_000);

    [Fact]
    public void The_interpretation_reads_back_as_the_same_query() =>
        Text.Sample(
            text =>
            {
                var query = QueryParser.Parse(text).Query;

                Assert.Equal(query, QueryParser.Parse(QueryText.Write(query)).Query);
            },
            iter: 20_000);
}
