using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;

namespace NewsArchive.Core.Tests.Import;

/// <summary>Every file of the cases folder gives the values of its <c>expected.json</c>.</summary>
public sealed class CaseTests
{
    // Their notes ask for a report instead of an article.
    private static readonly string[] MustBeReported =
    [
        "messy-text/empty.txt", "messy-text/empty.html", "messy-text/empty.json", "messy-text/bom-only.txt", "messy-text/whitespace-only.txt",
        "messy-text/nul-only.bin.txt", "messy-text/deep-json.json", "messy-text/xml-billion-laughs.xml", "messy-text/xml-external-entity.xml", "messy-text/pdf-named.html",
    ];

    public static TheoryData<string> Articles() => new(CaseFiles.All().Select(c => c.Name).Except(MustBeReported));

    public static TheoryData<string> Reports() => new(MustBeReported);

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task A_case_gives_its_expected_values(string name)
    {
        var expected = CaseFiles.Find(name);
        var items = await Reading.AllAsync(Reading.OnDisk(expected.Path));
        var article = Assert.IsType<ImportedArticle>(Assert.Single(items)).Article;
        if (expected.Text("title") is { } title)
            Assert.Equal(title, article.Title);
        if (expected.Expected.TryGetProperty("titleMaxShown", out var longest))
            Assert.InRange(article.Title.Length, 1, longest.GetInt32());
        if (expected.Text("language") is { } language)
            Assert.Equal(language, article.Language);
        CheckDate(expected, article);
        CheckAuthors(expected, article);
        CheckText(expected, article);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_file_without_an_article_is_reported_in_one_line(string name)
    {
        var items = await Reading.AllAsync(Reading.OnDisk(CaseFiles.Find(name).Path));
        var problem = Assert.IsType<ImportProblem>(Assert.Single(items));
        Assert.Contains(Path.GetFileName(name), problem.Location, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Message);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public async Task Nothing_depends_on_the_culture_of_the_machine(string culture)
    {
        var expected = await ReadAllAsync();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(expected, await ReadAllAsync());
    }

    private static async Task<List<string>> ReadAllAsync()
    {
        var lines = new List<string>();
        foreach (var file in CaseFiles.All().Where(c => new FileInfo(c.Path).Length < 10_000))
        {
            foreach (var item in await Reading.AllAsync(Reading.OnDisk(file.Path)))
                lines.Add(item is ImportedArticle { Article: var a } ? $"{a.Id} {a.Title} {a.Published?.Value} {a.Language} {string.Join('|', a.Authors)}" : item.ToString());
        }

        return lines;
    }

    private static void CheckDate(CaseFile expected, Article article)
    {
        if (expected.Has("date"))
        {
            // Of the Solar Hijri date the case allows null as well: we promise the conversion.
            Assert.Equal(expected.Text("date"), article.Published?.Value);
        }

        if (expected.Has("dateIsOneOf"))
            Assert.Contains(article.Published?.Value, expected.List("dateIsOneOf"));
        Assert.DoesNotContain(article.Published?.Value, expected.List("dateMustNotBe"));
        if (expected.Text("dateMustNotBe") is { } wrong)
            Assert.NotEqual(wrong, article.Published?.Value);
    }

    private static void CheckAuthors(CaseFile expected, Article article)
    {
        if (expected.Has("authors"))
            Assert.Equal(expected.List("authors"), article.Authors);
        Assert.All(expected.List("mustNotBeAuthors"), name => Assert.DoesNotContain(name, article.Authors));
    }

    private static void CheckText(CaseFile expected, Article article)
    {
        foreach (var part in new[] { expected.Text("bodyContains"), expected.Text("findByQuery") }.Concat(expected.List("alsoFind")).OfType<string>())
            Assert.Contains(Folded(part), Folded(article.Text), StringComparison.Ordinal);
        if (expected.Text("bodyMustNotContain") is { } forbidden)
            Assert.DoesNotContain(System.Text.RegularExpressions.Regex.Unescape(forbidden), article.Text, StringComparison.Ordinal);
        if (expected.Expected.TryGetProperty("words", out var words))
            Assert.InRange(article.Words, words.GetInt32(), words.GetInt32() + 20);
        if (expected.Expected.TryGetProperty("paragraphsAtLeast", out var paragraphs))
            Assert.True(article.Body.Split("\n\n").Length >= paragraphs.GetInt32());
    }

    /// <summary>As a search folds: compatibility forms, marks and case away, curly quotes straight.</summary>
    private static string Folded(string text)
    {
        var plain = text.Replace('’', '\'').Replace('ı', 'i').Normalize(NormalizationForm.FormKD);
        return string.Concat(plain.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
    }
}
