using Microsoft.Extensions.Time.Testing;
using NewsArchive.Core;
using NewsArchive.Storage.Folders;
using NewsArchive.Testing;

namespace NewsArchive.Storage.Tests.Folders;

public sealed class ArchiveFolderTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 2, 10, 11, 12, TimeSpan.Zero);
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(Morning);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_folder_becomes_an_archive_that_knows_when_it_was_begun()
    {
        OpenToWrite("new").Dispose();
        using var again = ArchiveFolder.OpenToRead(_folder["new"]);
        Assert.Equal((ArchiveMarker.CurrentFormat, Morning), (again.Marker.Format, again.Marker.Created));
    }

    [Fact]
    public void A_note_and_hidden_files_do_not_make_a_folder_somebody_elses()
    {
        Write("data", "README.md", "The archive lives here.");
        Write("data", ".gitkeep", "");
        OpenToWrite("data").Dispose();
        Assert.True(File.Exists(_folder["data/README.md"]));
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_as_it_was()
    {
        Write("photos", "summer.jpg", "x");
        var problem = Assert.Throws<ArchiveException>(() => OpenToWrite("photos"));
        Assert.Contains("photos", problem.Message);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal([_folder["photos/summer.jpg"]], Directory.GetFileSystemEntries(_folder["photos"]));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(_folder["data"], "x");
        Assert.Contains("data", Assert.Throws<ArchiveException>(() => OpenToWrite("data")).Message);
    }

    [Theory]
    [InlineData("""{ "format": 2, "created": "2030-01-01T00:00:00+00:00" }""", "newer version")]
    [InlineData("""{ "format": """, "damaged")]
    [InlineData("""{ "created": "2030-01-01T00:00:00+00:00" }""", "damaged")]
    [InlineData("null", "damaged")]
    public void A_newer_or_damaged_marker_is_refused_by_readers_and_writers(string marker, string reason)
    {
        Write("data", "archive.json", marker);
        Assert.Contains(reason, Assert.Throws<ArchiveException>(() => OpenToWrite("data")).Message);
        Assert.Contains(reason, Assert.Throws<ArchiveException>(() => ArchiveFolder.OpenToRead(_folder["data"])).Message);
    }

    [Fact]
    public void Reading_begins_no_archive()
    {
        Assert.Contains("no archive", Assert.Throws<ArchiveException>(() => ArchiveFolder.OpenToRead(_folder["data"])).Message);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Fact]
    public void A_second_writer_is_told_who_holds_the_folder_since_when()
    {
        using var first = OpenToWrite("data");
        var problem = Assert.Throws<ArchiveException>(() => OpenToWrite("data"));
        Assert.Contains($"'newsarchive serve' (process {Environment.ProcessId}, since 2026-01-02 10:11:12 UTC)", problem.Message);
    }

    [Fact]
    public void A_reader_sees_the_holder_and_the_holder_sees_nobody_else()
    {
        using var writer = OpenToWrite("data");
        using var reader = ArchiveFolder.OpenToRead(_folder["data"]);
        Assert.Equal("serve", reader.Holder?.Command);
        Assert.Null(writer.Holder);
    }

    [Fact]
    public void The_folder_is_free_when_its_holder_is_gone()
    {
        OpenToWrite("data").Dispose();
        using var reader = ArchiveFolder.OpenToRead(_folder["data"]);
        Assert.Null(reader.Holder);
        OpenToWrite("data").Dispose();
    }

    [Fact]
    public void What_a_killed_holder_said_of_itself_counts_no_more()
    {
        OpenToWrite("data").Dispose();
        Write("data", "archive.holder.json", """{"Command":"import","ProcessId":1,"Since":"2026-01-01T00:00:00+00:00"}""");
        using var reader = ArchiveFolder.OpenToRead(_folder["data"]);
        Assert.Null(reader.Holder);
        OpenToWrite("data").Dispose();
    }

    [Fact]
    public void Looking_for_the_holder_hinders_nobody()
    {
        OpenToWrite("data").Dispose();
        using var one = ArchiveFolder.OpenToRead(_folder["data"]);
        using var two = ArchiveFolder.OpenToRead(_folder["data"]);
        Assert.Null(one.Holder);
        Assert.Null(two.Holder);
    }

    private ArchiveFolder OpenToWrite(string name) => ArchiveFolder.OpenToWrite(_folder[name], "serve", _clock);

    private void Write(string folder, string name, string text)
    {
        Directory.CreateDirectory(_folder[folder]);
        File.WriteAllText(Path.Combine(_folder[folder], name), text);
    }
}
