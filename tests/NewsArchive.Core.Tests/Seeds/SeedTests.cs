using System.Security.Cryptography;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Core.Tests.Import;
using NewsArchive.Testing;

namespace NewsArchive.Core.Tests.Seeds;

/// <summary>What a first run finds in <c>seeds/</c>.</summary>
public sealed class SeedTests
{
    [Fact]
    public void The_first_seed_is_as_it_was_delivered()
    {
        var bytes = File.ReadAllBytes(Repository.Path("seeds", "000_f0f680ebbbff51f4.txt"));

        Assert.Equal("1335e9f7cf81364b4175ae0be115239872e7659fb5cd2c6b01d2a08d0ff15341", Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task Every_seed_is_read_without_a_problem_or_a_note()
    {
        var items = await ReadAsync();

        Assert.All(items, item => Assert.Null(Assert.IsType<ImportedArticle>(item).Note));
        Assert.Equal(50, items.Count);
        Assert.Equal(50, items.Select(i => ((ImportedArticle)i).Article.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_seeds_have_something_for_every_facet()
    {
        var articles = (await ReadAsync()).Select(i => ((ImportedArticle)i).Article).ToList();

        Assert.Equal(["de", "en", "es", "fr", "ru"], articles.Select(a => a.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["2019", "2020", "2021", "2022", "2023"], articles.Select(a => a.Published?.Value[..4]).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["Day", "Month", "Year"], articles.Select(a => a.Published?.Precision.ToString()).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(articles.Count(a => a.Published is null), 2, 6);
        Assert.InRange(articles.Select(a => a.Source).Distinct(StringComparer.Ordinal).Count(), 6, 12);
        Assert.Contains(articles, a => a.Subjects.Contains(new Subject("places", "ukraine")));
        Assert.Contains(articles, a => a.Authors.Count == 2);
    }

    private static async Task<List<ImportItem>> ReadAsync()
    {
        var items = new List<ImportItem>();
        foreach (var path in Directory.GetFiles(Repository.Path("seeds")).Order(StringComparer.Ordinal))
            items.AddRange(await Reading.AllAsync(Reading.OnDisk(path)));
        return items;
    }
}
