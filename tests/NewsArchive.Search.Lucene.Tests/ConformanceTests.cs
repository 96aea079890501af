using NewsArchive.Testing;

namespace NewsArchive.Search.Lucene.Tests;

public sealed class ConformanceTests
{
    public static TheoryData<string> Cases => [.. ConformanceCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_engine_answers_as_every_engine_must(string name)
    {
        using var folder = new TempFolder();
        await using var index = LuceneArticleIndex.Open(folder.Path);
        var differences = await ConformanceRunner.RunAsync(index, ConformanceCase.Load(name));
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }
}
