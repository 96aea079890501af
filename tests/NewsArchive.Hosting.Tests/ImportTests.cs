using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Searching;
using NewsArchive.Testing;

namespace NewsArchive.Hosting.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_seed_gives_what_a_reader_sees_in_it()
    {
        await using var archive = Archive.Open(_folder["data"], ArchiveMode.Write);
        await archive.ImportAsync([Repository.Path("seeds", "000_f0f680ebbbff51f4.txt")]);
        var page = await archive.Index.SearchAsync(new SearchRequest());
        var hit = Assert.Single(page.Hits);
        Assert.Equal("TASS", hit.Source);
        Assert.Equal("2022-01-04", hit.Published!.Value);
        Assert.Equal(DatePrecision.Day, hit.Published.Precision);
        Assert.Contains("inferred", hit.Published.Provenance);
        Assert.Superset(new HashSet<string> { "Jens Stoltenberg", "Vladimir Putin", "Joe Biden", "Yury Ushakov" }, hit.People.ToHashSet());
        Assert.Superset(new HashSet<string> { "NATO", "NATO-Russia Council", "TASS" }, hit.Organizations.ToHashSet());
        Assert.Superset(new HashSet<string> { "Brussels", "Moscow", "Russia", "Ukraine", "Georgia", "Geneva" }, hit.Places.ToHashSet());
        var dates = (await archive.FindAsync(hit.Id))!.Mentions.Where(m => m.Kind is MentionKind.Date).Select(m => m.Canonical).ToList();
        Assert.Equal(2, dates.Count(d => d == "2022-01-12"));
        Assert.Superset(new HashSet<string> { "2022-01-04", "2021-12", "2022", "2021-12-31", "2022-01-10" }, dates.ToHashSet());
    }

    [Fact]
    public async Task The_same_file_and_the_same_text_in_another_file_are_one_article()
    {
        File.WriteAllText(_folder["a.txt"], "Mill closes\n\nThe old mill at Eskerby closed its doors.\n");
        File.WriteAllText(_folder["b.txt"], "Mill closes\r\n\r\nThe old mill at Eskerby closed its doors.\r\n");
        await using var archive = Archive.Open(_folder["data"], ArchiveMode.Write);
        var receipt = await archive.ImportAsync([_folder["a.txt"], _folder["b.txt"]]);
        Assert.Equal((2, 1, 1, 0), (receipt.Found, receipt.Added, receipt.AlreadyHere, receipt.Rejected));
        var id = Assert.Single(await archive.Index.SearchIdsAsync(new SearchRequest()));
        Assert.Equal(["a.txt", "b.txt"], (await archive.OriginsAsync(id)).Select(o => o.FileName));
    }

    [Fact]
    public async Task An_original_is_kept_byte_for_byte()
    {
        byte[] bytes = [0xef, 0xbb, 0xbf, .. "Mill closes\r\n\r\nThe old mill closed its doors.\r\n"u8];
        File.WriteAllBytes(_folder["a.txt"], bytes);
        await using var archive = Archive.Open(_folder["data"], ArchiveMode.Write);
        var receipt = await archive.ImportAsync([_folder["a.txt"]]);
        await using var original = archive.OpenOriginal(receipt.Files[0].Original!)!;
        var kept = new MemoryStream();
        await original.CopyToAsync(kept);
        Assert.Equal(bytes, kept.ToArray());
    }

    [Fact]
    public async Task An_interrupted_import_is_completed_by_the_next_with_each_article_once()
    {
        File.WriteAllLines(_folder["many.jsonl"], Enumerable.Range(0, 3000).Select(i => $"{{\"title\":\"Report {i}\",\"body\":\"Number {i} of the port.\",\"date\":\"2021-03-04\"}}"));
        await using (var archive = Archive.Open(_folder["data"], ArchiveMode.Write))
        {
            using var stop = new CancellationTokenSource();
            var receipt = await archive.ImportAsync([_folder["many.jsonl"]], new StopAfter(500, stop), stop.Token);
            Assert.True(receipt.Interrupted);
        }

        await using var again = Archive.Open(_folder["data"], ArchiveMode.Write);
        await again.ImportAsync([_folder["many.jsonl"]]);
        Assert.Equal(3000, (await again.Index.SearchAsync(new SearchRequest())).Total);
        Assert.True((await again.VerifyAsync()).IsSound);
    }

    private sealed class StopAfter(int articles, CancellationTokenSource stop) : IProgress<Core.Import.ImportProgress>
    {
        public void Report(Core.Import.ImportProgress value)
        {
            if (value.Articles >= articles)
                stop.Cancel();
        }
    }
}
