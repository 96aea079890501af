using System.Text.Json;
using System.Text.RegularExpressions;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Exports;
using NewsArchive.Core.Import;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Tests.Import;
using NewsArchive.Testing;

namespace NewsArchive.Core.Tests.Docs;

/// <summary>The README is held to its word.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public void Every_form_of_the_query_language_is_read_as_it_stands()
    {
        var forms = FirstColumn("form").ToList();

        Assert.True(forms.Count > 30);
        Assert.All(forms, form => Assert.Empty(QueryParser.Parse(form).Diagnostics));
        Assert.All(forms, form => Assert.IsNotType<AllQuery>(QueryParser.Parse(form).Query));
    }

    [Fact]
    public void The_fields_of_json_lines_are_those_that_are_written()
    {
        var written = JsonSerializer.SerializeToElement(new ArticleRecord(), ArticleJson.ForFiles).EnumerateObject().Select(p => p.Name);

        Assert.Equal(written.Order(StringComparer.Ordinal), FirstColumn("field").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_example_of_json_lines_imports()
    {
        var example = Text[Text.IndexOf("```json\n", StringComparison.Ordinal)..].Split('\n')[1];

        var article = Assert.IsType<ImportedArticle>(Assert.Single(await Reading.AllAsync("example.jsonl", example))).Article;

        Assert.Equal(("Council meets", "2022-01-04", "Alder Courier"), (article.Title, article.Published?.Value, article.Source));
        Assert.Equal([new Subject("places", "usa")], article.Subjects);
    }

    [Fact]
    public void Every_export_is_named() =>
        Assert.Equal(Exporters.All.Select(e => e.Name), FirstColumn("name"));

    [Fact]
    public void Documents_that_are_linked_exist()
    {
        var links = Links().Matches(Text).Select(m => m.Groups["link"].Value).Where(l => l.EndsWith(".md", StringComparison.Ordinal) || l == "LICENSE").ToList();

        Assert.Equal(3, links.Count);
        Assert.All(links, link => Assert.True(File.Exists(Repository.Path(link)), link));
    }

    // What stands in back quotes in the first column of the table whose first heading is this.
    private static IEnumerable<string> FirstColumn(string heading) =>
        Text[Text.IndexOf($"\n| {heading} |", StringComparison.Ordinal)..].TrimStart('\n').Split('\n')
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => Codes().Matches(line[1..line.IndexOf(" | ", 1, StringComparison.Ordinal)]))
            .Select(m => m.Groups["code"].Value);

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"\]\((?<link>[^)#:]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
