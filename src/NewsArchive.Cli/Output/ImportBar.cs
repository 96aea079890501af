using System.Globalization;
using NewsArchive.Core.Import;
using Spectre.Console;

namespace NewsArchive.Cli.Output;

/// <summary>A progress bar with count, rate and time left on standard error, when that is a terminal.</summary>
internal static class ImportBar
{
    public static async Task<T> RunAsync<T>(Func<IProgress<ImportProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return await work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context => await work(new Bar(context.AddTask("Reading"), TimeProvider.System)));
    }

    private sealed class Bar(ProgressTask task, TimeProvider clock) : IProgress<ImportProgress>
    {
        private readonly long _start = clock.GetTimestamp();

        public void Report(ImportProgress value)
        {
            var seconds = Math.Max(0.001, clock.GetElapsedTime(_start).TotalSeconds);
            task.MaxValue = Math.Max(1, value.BytesTotal);
            task.Value = value.BytesDone;
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Articles:N0} articles, {value.Articles / seconds:N0}/s");
        }
    }
}
