using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Text;

namespace NewsArchive.Web.Tests.Text;

public sealed class MarkedTests : BunitContext
{
    [Fact]
    public void Ranges_are_marked_and_the_rest_stands_around_them() =>
        Assert.Equal("oil and <mark>gas</mark> prices", Show("oil and gas prices", new TextSpan(8, 3)));

    [Fact]
    public void Text_is_encoded_inside_and_outside_of_marks() =>
        Assert.Equal("&lt;b&gt; <mark>A&amp;T</mark> &lt;/b&gt;", Show("<b> A&T </b>", new TextSpan(4, 3)));

    [Fact]
    public void A_text_without_ranges_stands_as_it_is() => Assert.Equal("plain", Show("plain"));

    [Fact]
    public void Ranges_that_leave_the_text_are_cut_off() => Assert.Equal("o<mark>il</mark>", Show("oil", new TextSpan(1, 50), new TextSpan(70, 5)));

    [Fact]
    public void Ranges_that_overlap_are_not_shown_twice() => Assert.Equal("<mark>oi</mark><mark>l</mark>", Show("oil", new TextSpan(0, 2), new TextSpan(1, 2)));

    private string Show(string text, params TextSpan[] marks) =>
        Render<Marked>(p => p.Add(m => m.Text, text).Add(m => m.Marks, marks)).Markup;
}
