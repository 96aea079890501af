using Bunit;
using NewsArchive.Core.Queries;
using NewsArchive.Web.Searching;
using NewsArchive.Web.Tests.Site;

namespace NewsArchive.Web.Tests.Searching;

public sealed class InterpretationTests : BunitContext
{
    [Fact]
    public void The_query_is_shown_as_understood() =>
        Assert.Equal("oil AND prices", Show("oil prices").Find(".understood").TextContent);

    [Fact]
    public void A_diagnostic_is_shown_with_its_place_underlined()
    {
        var shown = Show("oil \"crude", new Diagnostic(4, 1, "This quotation mark has no partner."));

        Assert.Equal("\"", shown.Find(".typed u").TextContent);
        Assert.Equal("\" This quotation mark has no partner.", shown.Find(".diagnostics").Text("li"));
    }

    [Fact]
    public void A_diagnostic_of_a_parameter_names_no_place()
    {
        var shown = Show("oil", new Diagnostic(0, 0, "page cannot be abc"));

        Assert.Empty(shown.FindAll("u"));
        Assert.Equal("page cannot be abc", shown.Find(".diagnostics").Text("li"));
    }

    [Fact]
    public void An_empty_query_needs_no_interpretation() => Assert.Empty(Show("").FindAll("p"));

    private IRenderedComponent<Interpretation> Show(string text, params Diagnostic[] diagnostics) => Render<Interpretation>(p => p
        .Add(i => i.Query, QueryParser.Parse(text))
        .Add(i => i.Diagnostics, diagnostics));
}
