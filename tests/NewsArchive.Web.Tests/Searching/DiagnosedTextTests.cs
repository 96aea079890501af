using NewsArchive.Web.Searching;

namespace NewsArchive.Web.Tests.Searching;

public sealed class DiagnosedTextTests
{
    [Fact]
    public void The_places_that_diagnostics_name_are_set_apart() => Assert.Equal(
        [("oil ", false), ("tipic:", true), ("arms ", false), ("\"", true), ("x", false)],
        DiagnosedText.Split("oil tipic:arms \"x", [new(4, 6, "no field"), new(15, 1, "no partner")]));

    [Fact]
    public void Nothing_is_shown_where_no_diagnostic_names_a_place() =>
        Assert.Empty(DiagnosedText.Split("oil", [new(0, 0, "page cannot be abc")]));

    [Fact]
    public void Places_outside_of_the_text_are_passed_over() => Assert.Empty(DiagnosedText.Split("oil", [new(40, 5, "?")]));

    [Fact]
    public void A_very_long_query_is_cut()
    {
        var parts = DiagnosedText.Split(new string('x', 100_000), [new(0, 1, "?"), new(90_000, 5, "?")]);

        Assert.Equal(301, parts.Sum(p => p.Text.Length));
        Assert.Equal("…", parts[^1].Text);
    }

    [Fact]
    public void A_long_place_is_cut() => Assert.Equal(41, DiagnosedText.Place(new string('x', 1000), new(0, 1000, "?")).Length);
}
