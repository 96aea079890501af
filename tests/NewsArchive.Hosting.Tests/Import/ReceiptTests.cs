using System.IO.Compression;
using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Tests.Import;

public sealed class ReceiptTests : IDisposable
{
    private const string Mill = "Mill closes\n\nThe old mill at Eskerby closed its doors.\n";
    private readonly ArchiveFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task Every_record_is_added_already_here_or_rejected_and_the_sum_is_exact()
    {
        var path = _fixture.DeliverReports("in/a.jsonl", [1, 2, 1]);
        File.AppendAllText(path, "{ this is no JSON }\n");
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([path]);
        Assert.Equal((4, 2, 1, 1), (receipt.Found, receipt.Added, receipt.AlreadyHere, receipt.Rejected));
        Assert.Contains("4", Assert.Single(Assert.Single(receipt.Files).Problems).Location);
        Assert.Equal("JSON Lines", receipt.Files[0].Format);
    }

    [Fact]
    public async Task The_receipt_stays_in_the_archive()
    {
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture.Deliver("mill.txt", Mill), _fixture["missing.txt"]]);
        Assert.Equivalent(receipt, Assert.Single(await archive.ReceiptsAsync()), strict: true);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_with_a_reason_and_the_rest_is_imported()
    {
        _fixture.Deliver("in/empty.txt", "");
        File.WriteAllBytes(_fixture["in/noise.dat"], [.. Enumerable.Range(0, 512).Select(i => (byte)(i * 7 % 32))]);
        _fixture.Deliver("in/mill.txt", Mill);
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture["in"], _fixture["gone"]]);
        Assert.Equal((4, 1, 0, 3), (receipt.Found, receipt.Added, receipt.AlreadyHere, receipt.Rejected));
        Assert.All(receipt.Files.Where(f => f.Rejected > 0), f => Assert.NotEqual("", Assert.Single(f.Problems).Message));
        Assert.Contains(receipt.Files, f => f.Path == _fixture["gone"] && f.Original is null);
    }

    [Fact]
    public async Task Each_member_of_a_container_has_its_own_line()
    {
        using (var zip = ZipFile.Open(_fixture["wire.zip"], ZipArchiveMode.Create))
        {
            Write(zip, "1/mill.txt", Mill);
            Write(zip, "2/copy.txt", Mill);
            Write(zip, "3/empty.txt", "");
        }

        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture["wire.zip"]]);
        Assert.Equal((3, 1, 1, 1), (receipt.Found, receipt.Added, receipt.AlreadyHere, receipt.Rejected));
        Assert.Equal(_fixture["wire.zip"] + " › 1/mill.txt", receipt.Files[0].Path);
        var id = Assert.Single(await archive.Index.SearchIdsAsync(new Core.Searching.SearchRequest()));
        Assert.Equal(["1/mill.txt", "2/copy.txt"], (await archive.OriginsAsync(id)).Select(o => o.Member));
    }

    [Fact]
    public async Task The_same_file_again_is_not_read_again_and_counts_as_before()
    {
        var counting = new CountingFormat();
        _fixture.Options = _fixture.Options with { Formats = [counting] };
        var path = _fixture.Deliver("a.count", "three");
        await using var archive = _fixture.Open();
        await archive.ImportAsync([path]);
        File.Copy(path, _fixture["b.count"]);
        var again = await archive.ImportAsync([path, _fixture["b.count"]]);
        Assert.Equal((6, 0, 4, 2), (again.Found, again.Added, again.AlreadyHere, again.Rejected));
        Assert.Equal([path, _fixture["b.count"]], again.Files.Select(f => f.Path));
        Assert.Equal("the third is bad", Assert.Single(again.Files[1].Problems).Message);
        Assert.Equal(1, counting.Reads);
    }

    [Fact]
    public async Task Side_files_of_a_corpus_are_named_but_are_no_articles()
    {
        _fixture.Deliver("corpus/reut2-000.sgm", "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"NO\" NEWID=\"1\"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT><TITLE>MILL CLOSES</TITLE><BODY>The old mill closed.</BODY></TEXT></REUTERS>\n");
        _fixture.Deliver("corpus/README.txt", "About the corpus.");
        _fixture.Deliver("corpus/lewis.dtd", "<!ELEMENT LEWIS (REUTERS*)>");
        _fixture.Deliver("corpus/notes.txt", "My own notes on the mill.");
        _fixture.Deliver("elsewhere/README.txt", "Readers write: the ferry is late.");
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([_fixture["corpus"], _fixture["elsewhere"]]);
        Assert.Equal((3, 3, 0), (receipt.Found, receipt.Added, receipt.Rejected));
        Assert.Equal(["README.txt", "lewis.dtd"], receipt.Files.Where(f => f.Found == 0).Select(f => Path.GetFileName(f.Path)));
        Assert.All(receipt.Files.Where(f => f.Found == 0), f => Assert.Contains("no articles", Assert.Single(f.Notes).Message));
    }

    [Fact]
    public async Task A_million_bad_records_are_counted_not_listed()
    {
        var path = _fixture.Deliver("bad.jsonl", "{\"title\":\"Report 1\",\"body\":\"x\"}\n" + string.Concat(Enumerable.Repeat("{ no }\n", 3_000)));
        await using var archive = _fixture.Open();
        var receipt = await archive.ImportAsync([path]);
        Assert.Equal((3_001, 1, 3_000), (receipt.Found, receipt.Added, receipt.Rejected));
        Assert.Equal(1_001, receipt.Files[0].Problems.Count);
        Assert.Equal("2000 more records were rejected", receipt.Files[0].Problems[^1].Message);
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <summary>Reads two articles and a problem from anything, and counts how often it is asked.</summary>
    private sealed class CountingFormat : IArticleFormat
    {
        public int Reads { get; private set; }

        public string Name => "counting";

        public bool CanRead(SourceFile file) => true;

        public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            Reads++;
            for (var i = 1; i <= 2; i++)
                yield return new ImportedArticle(Core.Articles.Article.Create(new() { Title = $"Report {i}", Body = "x" }, new(file.Original, file.FileName, null, i)));
            yield return new ImportProblem(file.FileName, "the third is bad");
        }
    }
}
