using System.Diagnostics;
using System.Text.RegularExpressions;
using NewsArchive.Testing;

namespace NewsArchive.Cli.Tests;

/// <summary>The commands that the README shows exist, with the options that it gives them.</summary>
public sealed partial class ReadmeCommandTests
{
    public static TheoryData<string> Lines => [.. File.ReadAllLines(Repository.Path("README.md")).Where(l => l.StartsWith("newsarchive ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_command_of_the_readme_is_in_the_help(string line)
    {
        var command = line.Split(' ')[1];

        var help = await HelpAsync(command);

        Assert.Contains(command, await HelpAsync(), StringComparison.Ordinal);
        Assert.All(Options().Matches(line).Select(m => m.Value), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    private static async Task<string> HelpAsync(params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "newsarchive.dll"), .. command, "--help"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex("--[a-z-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Options();
}
