using NewsArchive.Testing;

namespace NewsArchive.Cli.Tests;

/// <summary>What is typed as a query is a query, and what cannot be read is never passed over where it is written down.</summary>
public sealed class QueryArgumentTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        File.WriteAllText(_folder["ferry.txt"], "Harbour board adds night ferry\nMarch 4, 2021\n\nOfficials in Marrowby said on Thursday that a night ferry would begin next spring.\n");
        File.WriteAllText(_folder["mill.txt"], "Mill closes\n\nThe old mill at Eskerby closed its doors.\n");
        await RunAsync("import", "ferry.txt", "mill.txt");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("1 article ", "night", "ferry")]
    [InlineData("1 article ", "\"night ferry\"")]
    [InlineData("0 articles ", "\"ferry night\"")]
    [InlineData("1 article ", "closed", "-ferry")]
    [InlineData("1 article ", "-ferry")]
    [InlineData("0 articles ", "@ferry.txt")]
    [InlineData("0 articles ", "[diagram]", "zeppelin")]
    public async Task A_query_is_taken_as_it_is_typed(string begins, params string[] query)
    {
        var (code, output, _) = await RunAsync(["search", .. query]);
        Assert.Equal(0, code);
        Assert.StartsWith(begins, output);
    }

    [Theory]
    [InlineData("export", "ferry", "--from", "soon")]
    [InlineData("export", "--sort", "oldest-first")]
    [InlineData("list", "save", "Ferries", "ferry", "--published", "whenever")]
    public async Task What_is_kept_is_never_more_than_was_asked_for(params string[] arguments)
    {
        var (code, output, error) = await RunAsync(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(arguments[^1], error);
    }

    [Fact]
    public async Task A_list_shows_its_articles()
    {
        var id = (await RunAsync("list", "save", "Ferries", "ferry", "--freeze")).Output.Split(' ')[0];
        var frozen = await RunAsync("list", "show", id);
        Assert.Contains("Version 1, frozen ", frozen.Output);
        Assert.Contains("2021-03-04  Harbour board adds night ferry", frozen.Output);
        id = (await RunAsync("list", "save", "Mills", "mill", "--live")).Output.Split(' ')[0];
        Assert.Contains("1. Mill closes", (await RunAsync("list", "show", id)).Output);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => CliProcess.RunAsync(_folder.Path, arguments);
}
