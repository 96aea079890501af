using NewsArchive.Core.Articles;
using NewsArchive.Search.Lucene.Snippets;

namespace NewsArchive.Search.Lucene.Tests.Snippets;

public sealed class SnippetBuilderTests
{
    [Fact]
    public void Every_match_inside_a_snippet_is_marked_also_where_a_long_sentence_is_cut()
    {
        var text = string.Join(' ', Enumerable.Range(0, 120).Select(i => i % 9 == 0 ? "oil" : "barrel")) + ".";
        var marks = new List<TextSpan>();
        for (var at = text.IndexOf("oil", StringComparison.Ordinal); at >= 0; at = text.IndexOf("oil", at + 1, StringComparison.Ordinal))
            marks.Add(new TextSpan(at, 3));
        var snippets = SnippetBuilder.Build(text, 0, marks);
        Assert.NotEmpty(snippets);
        foreach (var snippet in snippets)
            Assert.Equal(snippet.Text.Split("oil").Length - 1, snippet.Marks.Count(m => m.In(snippet.Text) == "oil"));
    }

    [Fact]
    public void Without_a_match_in_the_body_its_first_sentence_stands() =>
        Assert.Equal("First one.", Assert.Single(SnippetBuilder.Build("Headline\n\nFirst one. Second one.", 10, [])).Text);
}
