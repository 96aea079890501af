using System.Text.Json;
using NewsArchive.Testing;

namespace NewsArchive.Cli.Tests;

/// <summary>Each command as a real process in a folder of its own.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CommandTests()
    {
        Directory.CreateDirectory(_folder["in"]);
        File.WriteAllText(_folder["in/ferry.txt"], "Harbour board adds night ferry\nMarch 4, 2021\n\nOfficials in Marrowby said on Thursday that a night ferry would begin next spring.\n");
        File.WriteAllText(_folder["in/mill.txt"], "Mill closes\n\nThe old mill at Eskerby closed its doors.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_import_says_what_it_did_and_a_second_one_adds_nothing()
    {
        var first = await RunAsync("import", "in");
        Assert.Equal((0, "2 found, 2 added, 0 already here, 0 rejected"), (first.Code, LastLine(first.Output)));
        var second = await RunAsync("import", "in");
        Assert.Equal((0, "2 found, 0 added, 2 already here, 0 rejected"), (second.Code, LastLine(second.Output)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_rest_is_imported()
    {
        File.WriteAllBytes(_folder["in/broken.bin"], new byte[64]);
        var (code, output, _) = await RunAsync("import", "in", "no-such-folder");
        Assert.Equal(1, code);
        Assert.Contains("broken.bin", output);
        Assert.Contains("no-such-folder", output);
        Assert.Contains("2 added", LastLine(output));
    }

    [Fact]
    public async Task Search_writes_the_contracts_json_to_standard_output_alone()
    {
        await RunAsync("import", "in");
        var (code, output, error) = await RunAsync("search", "ferry", "--format", "json");
        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(1, json.RootElement.GetProperty("total").GetInt32());
        var hit = json.RootElement.GetProperty("hits")[0];
        Assert.Equal("2021-03-04", hit.GetProperty("published").GetProperty("earliest").GetString());
        Assert.Equal("month", json.RootElement.GetProperty("facets").GetProperty("published").GetProperty("unit").GetString());
    }

    [Fact]
    public async Task Filters_of_the_page_are_options_of_the_same_name()
    {
        await RunAsync("import", "in");
        Assert.StartsWith("1 article (1 dated, 0 undated)", (await RunAsync("search", "--from", "2021")).Output);
        Assert.StartsWith("1 article (0 dated, 1 undated)", (await RunAsync("search", "--undated", "only")).Output);
        Assert.StartsWith("0 articles", (await RunAsync("search", "--language=-en")).Output);
    }

    [Fact]
    public async Task Show_prints_an_article_and_refuses_an_id_that_is_not_there()
    {
        await RunAsync("import", "in");
        using var json = JsonDocument.Parse((await RunAsync("search", "ferry", "--format", "json")).Output);
        var shown = await RunAsync("show", json.RootElement.GetProperty("hits")[0].GetProperty("id").GetString()!);
        Assert.StartsWith("Harbour board adds night ferry\n4 March 2021 (heading", shown.Output);
        Assert.Equal(2, (await RunAsync("show", "abc")).Code);
    }

    [Fact]
    public async Task A_list_is_saved_shown_exported_and_removed()
    {
        await RunAsync("import", "in");
        var saved = await RunAsync("list", "save", "Ferries", "ferry");
        var id = saved.Output.Split(' ')[0];
        Assert.Contains("Ferries", (await RunAsync("list")).Output);
        var exported = await RunAsync("export", "--list", id, "--as", "jsonl");
        Assert.Contains("\"title\":\"Harbour board adds night ferry\"", exported.Output);
        Assert.Equal(0, (await RunAsync("list", "delete", id)).Code);
        Assert.Equal("", (await RunAsync("list")).Output);
    }

    [Fact]
    public async Task An_archive_verifies_and_can_be_made_again_from_its_originals()
    {
        await RunAsync("import", "in");
        var again = await RunAsync("reindex");
        Assert.Equal((0, "2 articles from 2 originals"), (again.Code, LastLine(again.Output)));
        var verified = await RunAsync("verify");
        Assert.Equal((0, "2 originals, 2 articles: all sound"), (verified.Code, LastLine(verified.Output)));
        Assert.StartsWith("2 articles (1 dated, 1 undated)", (await RunAsync("stats")).Output);
    }

    [Fact]
    public async Task A_damaged_original_is_found_and_the_exit_code_says_so()
    {
        await RunAsync("import", "in");
        var original = Directory.GetFiles(_folder["index-data/originals"], "*", SearchOption.AllDirectories)[0];
        File.SetAttributes(original, FileAttributes.Normal);
        File.AppendAllText(original, "x");
        var (code, output, _) = await RunAsync("verify");
        Assert.Equal(3, code);
        Assert.Contains(Path.GetFileName(original), output);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("import")]
    [InlineData("search", "--format", "yaml")]
    [InlineData("serve", "--urls", "http://0.0.0.0:5080")]
    public async Task Wrong_usage_is_answered_in_one_line_and_code_2(params string[] arguments)
    {
        var (code, output, error) = await RunAsync(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task A_folder_that_is_not_an_archive_is_left_alone()
    {
        var (code, _, error) = await RunAsync("import", "in", "--data", "in");
        Assert.Equal(3, code);
        Assert.Single(error.Trim().Split('\n'));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder["in"]).Length);
    }

    [Fact]
    public async Task A_second_writer_is_told_who_holds_the_archive_while_readers_go_on()
    {
        await RunAsync("import", "in");
        using var server = CliProcess.Start(_folder.Path, "serve", "--no-seeds", "--urls", "http://127.0.0.1:0");
        try
        {
            Assert.Contains("http://127.0.0.1:", await server.StandardOutput.ReadLineAsync());
            var writer = await RunAsync("import", "in");
            Assert.Equal(3, writer.Code);
            Assert.Contains($"newsarchive serve' (process {server.Id}", writer.Error);
            var reader = await RunAsync("search", "ferry");
            Assert.StartsWith("1 article", reader.Output);
            Assert.Contains("serve", reader.Error);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => CliProcess.RunAsync(_folder.Path, arguments);

    private static string LastLine(string output) => output.TrimEnd().Split('\n')[^1];
}
