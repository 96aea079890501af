using NewsArchive.Core.Extraction;

namespace NewsArchive.Core.Tests.Extraction.Dates;

public sealed class DateExtractorGoldenTests
{
    public static TheoryData<string> Files => [.. GoldenDates.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_marked_date_is_found_with_its_span_and_its_days_and_nothing_else(string file)
    {
        var wrong = GoldenDates.Read(file).Select(Difference).Where(difference => difference is not null).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Theory]
    [InlineData("January 4", "2022-01-04")]
    [InlineData("12 January 2022", "2022-01-12")]
    [InlineData("December", "2021-12")]
    [InlineData("early 2022", "2022")]
    [InlineData("December 31", "2021-12-31")]
    public void The_canonical_form_is_the_smallest_iso_unit(string surface, string canonical)
    {
        var seed = GoldenDates.Read("seed.txt").SelectMany(Mentions);
        Assert.Equal(canonical, seed.First(mention => mention.Surface == surface).Canonical);
    }

    private static IReadOnlyList<Mention> Mentions(GoldenCase golden) =>
        GoldenDates.Extract(MarkedText.Parse(golden.Marked).Text, golden.Published, golden.Language);

    private static string? Difference(GoldenCase golden)
    {
        var marked = MarkedText.Parse(golden.Marked);
        var expected = marked.Dates.Select(date => date.ToString());
        var found = Mentions(golden).Select(mention => new MarkedDate(mention.Span, mention.Surface, mention.Date?.ToRangeString() ?? "?").ToString());
        return expected.SequenceEqual(found, StringComparer.Ordinal)
            ? null
            : $"{golden.Marked}\n  expected: {string.Join("; ", expected)}\n  found:    {string.Join("; ", found)}";
    }
}
