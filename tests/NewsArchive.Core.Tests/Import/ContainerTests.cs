using System.IO.Compression;
using System.Text;
using NewsArchive.Core.Import;
using NewsArchive.Core.Import.Containers;

namespace NewsArchive.Core.Tests.Import;

public sealed class ContainerTests
{
    private const string Json = "{\"title\":\"Ferry\"}";

    private static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] GZip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
            gzip.Write(content);
        return stream.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static List<ExpandedFile> Expand(string name, byte[] bytes, ContainerLimits? limits = null) =>
        SourceFiles.Expand(Reading.File(name, bytes), limits ?? new ContainerLimits()).ToList();

    private static ImportProblem Problem(ExpandedFile file)
    {
        Assert.Null(file.File);
        return Assert.IsType<ImportProblem>(file.Problem);
    }

    [Fact]
    public async Task Members_of_a_zip_are_read_by_their_own_formats()
    {
        var items = await Reading.AllAsync(Reading.File("wire.zip", Zip(("1987/", []), ("1987/a.jsonl", Utf8(Json)), ("b.txt", Utf8("Port opens\n4 March 2021\n\nThe port opened.")))));
        var articles = items.Cast<ImportedArticle>().Select(i => i.Article).ToList();
        Assert.Equal([("Ferry", "1987/a.jsonl"), ("Port opens", "b.txt")], articles.Select(a => (a.Title, a.Origin.Member!)));
        Assert.All(articles, a => Assert.Equal("wire.zip", a.Origin.FileName));
    }

    [Fact]
    public void A_member_can_be_opened_again_after_the_walk()
    {
        var file = Assert.Single(Expand("a.zip", Zip(("a.txt", Utf8("hello"))))).File!;
        for (var i = 0; i < 2; i++)
        {
            using var reader = new StreamReader(file.Open());
            Assert.Equal("hello", reader.ReadToEnd());
        }
    }

    [Fact]
    public void A_large_member_is_decompressed_each_time_it_is_opened()
    {
        var content = new byte[ContainerLimits.InMemory + 100];
        new Random(7).NextBytes(content);
        foreach (var bytes in new[] { Zip(("small", [1]), ("big", content)), GZip(content) })
        {
            var file = Expand("x", bytes)[^1].File!;
            using var stream = file.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Assert.True(content.AsSpan().SequenceEqual(copy.ToArray()));
        }
    }

    [Fact]
    public void Containers_are_known_by_their_bytes_and_opened_inside_each_other()
    {
        var bytes = Zip(("inner.txt", Zip(("deep.txt", GZip(Utf8(Json))))));
        var file = Assert.Single(Expand("page.html", bytes)).File!;
        Assert.Equal("inner.txt › deep.txt › deep.txt", file.Member);
    }

    [Fact]
    public void A_gzip_gives_its_content_the_name_without_the_ending() =>
        Assert.Equal(("reut2-000.sgm", ".sgm"), Expand("reut2-000.sgm.gz", GZip(Utf8("x")))[0].File is { } f ? (f.Member, f.Extension) : default);

    [Fact]
    public void A_tar_in_a_gzip_is_opened()
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Formats.Tar.TarWriter(stream, leaveOpen: true))
        {
            writer.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.Directory, "d"));
            writer.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, "d/a.jsonl") { DataStream = new MemoryStream(Utf8(Json)) });
        }

        Assert.Equal("corpus.tar › d/a.jsonl", Assert.Single(Expand("corpus.tar.gz", GZip(stream.ToArray()))).File!.Member);
    }

    [Fact]
    public void Nesting_too_deep_is_a_problem()
    {
        var bytes = Zip(("4.zip", Zip(("3.zip", Zip(("2.zip", Zip(("1.txt", Utf8("x")))))))));
        Assert.Contains("nested", Problem(Assert.Single(Expand("5.zip", bytes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_a_problem_and_its_neighbour_is_read()
    {
        var limits = new ContainerLimits(Ratio: 50, Grace: 1000);
        var files = Expand("b.zip", Zip(("bomb.txt", new byte[1_000_000]), ("good.txt", Utf8("hello"))), limits);
        Assert.Contains("bomb", Problem(files[0]).Message, StringComparison.Ordinal);
        Assert.Contains("b.zip › bomb.txt", Problem(files[0]).Location, StringComparison.Ordinal);
        Assert.Equal("good.txt", files[1].File!.Member);
        Assert.Contains("bomb", Problem(Assert.Single(Expand("bomb.gz", GZip(new byte[1_000_000]), limits))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_members_or_bytes_stop_the_walk_with_a_problem()
    {
        var many = Zip(("a", [1]), ("b", [2]), ("c", [3]));
        Assert.NotNull(Expand("m.zip", many, new ContainerLimits(MostMembers: 2))[^1].Problem);
        Assert.NotNull(Expand("m.zip", many, new ContainerLimits(MostBytes: 1))[^1].Problem);
    }

    [Fact]
    public void Encrypted_members_are_named_and_the_rest_is_read()
    {
        var bytes = Zip(("secret.txt", Utf8("aaaa")), ("open.txt", Utf8("hello")));
        // Bit 0 of the flags, in the local header (at 6) and in the central directory (at 8).
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        var files = Expand("s.zip", bytes);
        Assert.Equal(("s.zip › secret.txt", true), (Problem(files[0]).Location, Problem(files[0]).Message.Contains("encrypted", StringComparison.Ordinal)));
        Assert.Equal("open.txt", files[1].File!.Member);
    }

    [Fact]
    public void Damaged_containers_are_problems()
    {
        var zip = Zip(("a.txt", Utf8("hello")));
        Assert.NotNull(Assert.Single(Expand("a.zip", zip[..^10])).Problem);
        var gzip = GZip(Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 1000))));
        gzip[200] ^= 0xff;
        Assert.NotNull(Assert.Single(Expand("a.gz", gzip)).Problem);
    }

    [Fact]
    public void An_office_document_is_refused_as_what_it_is() =>
        Assert.Contains("Office", Problem(Assert.Single(Expand("a.docx", Zip(("[Content_Types].xml", []), ("word/document.xml", []))))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_member_is_found_again_by_its_path()
    {
        var file = Reading.File("a.zip", Zip(("a.txt", Utf8("x")), ("b.zip", Zip(("c.txt", Utf8("y"))))));
        Assert.Equal("b.zip › c.txt", SourceFiles.Find(file, "b.zip › c.txt")?.Member);
        Assert.Null(SourceFiles.Find(file, "none"));
        Assert.Same(file, SourceFiles.Find(file, null));
    }
}
