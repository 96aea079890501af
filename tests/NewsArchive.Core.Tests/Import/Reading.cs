using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;

namespace NewsArchive.Core.Tests.Import;

/// <summary>Reads files as the import pipeline does: expand, pick, read.</summary>
internal static class Reading
{
    private static readonly string Sha = new('a', 64);

    public static SourceFile File(string name, byte[] bytes, string? member = null) =>
        new(Sha, name, bytes.Length, () => new MemoryStream(bytes, writable: false), member);

    public static SourceFile OnDisk(string path) =>
        new(Sha, Path.GetFileName(path), new FileInfo(path).Length, () => System.IO.File.OpenRead(path));

    public static Task<List<ImportItem>> AllAsync(string name, string text) => AllAsync(File(name, Encoding.UTF8.GetBytes(text)));

    public static async Task<List<ImportItem>> AllAsync(SourceFile file)
    {
        var items = new List<ImportItem>();
        foreach (var expanded in SourceFiles.Expand(file))
        {
            if (expanded.Problem is not null)
                items.Add(expanded.Problem);
            if (expanded.File is { } one)
                items.AddRange(await ArticleFormats.Default.Pick(one)!.ReadAsync(one, default).ToListAsync());
        }

        return items;
    }

    public static async Task<Article> OneAsync(string name, string text) =>
        Assert.IsType<ImportedArticle>(Assert.Single(await AllAsync(name, text))).Article;

    public static async Task<ImportProblem> ProblemAsync(string name, byte[] bytes) =>
        Assert.IsType<ImportProblem>(Assert.Single(await AllAsync(File(name, bytes))));
}
