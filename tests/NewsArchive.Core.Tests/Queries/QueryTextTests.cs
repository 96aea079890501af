using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Tests.Queries;

public sealed class QueryTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("kremlin aide", "kremlin AND aide")]
    [InlineData("“security guarantees” putin", "\"security guarantees\" AND putin")]
    [InlineData("a b OR c", "(a AND b) OR c")]
    [InlineData("a (b OR c) -d", "a AND (b OR c) AND NOT d")]
    [InlineData("NOT (a b)", "NOT (a AND b)")]
    [InlineData("\"putin biden\"~8", "putin w/8 biden")]
    [InlineData("a near/8 b pre/3 c", "(a w/8 b) pre/3 c")]
    [InlineData("a w/s (b OR \"c d\")", "a w/s (b OR \"c d\")")]
    [InlineData("atleast3(a OR b)", "atleast3(a OR b)")]
    [InlineData("title:(a b)", "title:(a AND b)")]
    [InlineData("title:\"a b\"~3", "title:(a w/3 b)")]
    [InlineData("ushakov~", "ushakov~2")]
    [InlineData("\"OR\" \"-a\" \"title:x\" \"w/8\"", "\"OR\" AND \"-a\" AND \"title:x\" AND \"w/8\"")]
    [InlineData("organization:NATO language:en published:2022 mentioned:none", "org:NATO AND lang:en AND date:2022 AND mentions:none")]
    [InlineData("person:(putin OR \"joe biden\")", "person:putin OR person:\"joe biden\"")]
    [InlineData("date:2022-01-01..2022-12-31", "date:2022")]
    [InlineData("date:2022-01..2022-03", "date:2022-01..2022-03")]
    [InlineData("date:2022-01-04..2022-03", "date:2022-01-04..2022-03-31")]
    [InlineData("date:>2021", "date:>=2022-01-01")]
    [InlineData("words:>500", "words:>=501")]
    public void The_interpretation_is_written_in_the_language_itself(string text, string interpreted) =>
        Assert.Equal(interpreted, QueryText.Write(QueryParser.Parse(text).Query));
}
