using System.CommandLine;
using NewsArchive.Core;

namespace NewsArchive.Cli;

/// <summary>The exit codes that scripts rely on.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int SomeRejected = 1;
    public const int WrongUsage = 2;
    public const int CannotOpen = 3;
    public const int Interrupted = 130;
}

/// <summary>Runs a command line and turns every failure into one line on standard error and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>An import finishes its batch before it stops.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromMinutes(2);

    /// <summary>A query may begin with @, - or [ and means just that.</summary>
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        root.Directives.Clear();
        var parsed = root.Parse(args, AsTyped);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync($"newsarchive: {error.Message}");
            await Console.Error.WriteLineAsync("Try 'newsarchive --help'.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop });
        }
        catch (UsageException problem)
        {
            return Fail(problem, ExitCodes.WrongUsage);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("newsarchive: interrupted; nothing is lost.");
            return ExitCodes.Interrupted;
        }
        catch (Exception problem) when (problem is ArchiveException or IOException or UnauthorizedAccessException)
        {
            return Fail(problem, ExitCodes.CannotOpen);
        }
        catch (Exception problem)
        {
            return Fail(new ArchiveException($"unexpected {problem.GetType().Name}: {problem.Message} (please report it)", problem), ExitCodes.CannotOpen);
        }
    }

    private static int Fail(Exception problem, int code)
    {
        Console.Error.WriteLine("newsarchive: " + problem.Message.ReplaceLineEndings(" "));
        return code;
    }
}

/// <summary>A command line that asks for something that there is not.</summary>
internal sealed class UsageException(string message) : Exception(message);
