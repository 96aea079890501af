using System.CommandLine;

namespace NewsArchive.Training.Dates;

/// <summary>The commands that measure the date tagger.</summary>
public static class DateCommands
{
    /// <summary><c>evaluate-dates</c>: scores TimeML files or marked text; the last line holds the figures.</summary>
    public static Command CreateEvaluateDates()
    {
        var source = new Argument<string>("path") { Description = "A folder of TimeML files (.tml), or marked text (.txt) with {expression|earliest|latest}" };
        var output = new Option<DirectoryInfo?>("--output") { Description = "Writes each file again, with the expressions found" };
        var errors = new Option<bool>("--errors") { Description = "Lists each difference" };
        var allTypes = new Option<bool>("--all-types") { Description = "Scores durations and sets too, not only dates and times" };
        var command = new Command("evaluate-dates", "Measures the date tagger: F1 of exact spans, of overlapping spans, and of those with the right value") { source, output, errors, allTypes };
        command.SetAction(parsed => DateEvaluation.Run(
            new DateEvaluationOptions(parsed.GetRequiredValue(source), parsed.GetValue(output)?.FullName, parsed.GetValue(errors), parsed.GetValue(allTypes)),
            Console.Out,
            Console.Error));
        return command;
    }
}
