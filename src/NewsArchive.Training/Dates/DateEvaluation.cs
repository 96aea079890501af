using System.Xml;
using NewsArchive.Core.Extraction.Dates;
using NewsArchive.Core.Extraction.Dates.Languages;

namespace NewsArchive.Training.Dates;

/// <summary>What to measure and where to write it.</summary>
internal sealed record DateEvaluationOptions(string Path, string? Output, bool Errors, bool AllTypes);

/// <summary>Runs the date tagger over texts with answers and scores it.</summary>
internal static class DateEvaluation
{
    private const int Done = 0;
    private const int WrongUsage = 2;

    /// <summary>Scores what the path holds; the exit code.</summary>
    public static int Run(DateEvaluationOptions options, TextWriter output, TextWriter errors)
    {
        try
        {
            if (FilesIn(options.Path) is not { Count: > 0 } files)
                return Fail(errors, $"{options.Path}: no .tml or .txt file");
            var score = new DateScore();
            foreach (var file in files)
                Evaluate(file, options, score, output);
            foreach (var line in score.Lines(strictNeedsValue: !IsTimeMl(files[0])))
                output.WriteLine(line);
            return Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException or InvalidDataException)
        {
            return Fail(errors, $"{options.Path}: {problem.Message}");
        }
    }

    private static void Evaluate(string file, DateEvaluationOptions options, DateScore score, TextWriter output)
    {
        var marked = new List<string>();
        foreach (var document in IsTimeMl(file) ? [TimeMl.Read(file)] : MarkedDates.Read(file))
        {
            var all = Tag(document, IsTimeMl(file));
            var found = Counted(all, options);
            score.Add(Counted(document.Gold, options), found);
            if (options.Errors)
                DateDifferences.Write(document, Counted(document.Gold, options), found, output);
            if (options.Output is null)
                continue;
            Directory.CreateDirectory(options.Output);
            if (IsTimeMl(file))
                TimeMl.Write(Path.Combine(options.Output, document.Name), document, all);
            else
                marked.Add(MarkedDates.Write(document, found));
        }

        if (options.Output is not null && marked.Count > 0)
            File.WriteAllText(Path.Combine(options.Output, Path.GetFileName(file)), string.Join("---\n", marked));
    }

    /// <summary>TIMEX3 keeps every expression; marked text only dates that were resolved.</summary>
    private static List<TimedSpan> Tag(DatedText document, bool timex)
    {
        var tagged = DateTagger.Tag(document.Text, Grammars.For("en"), document.Published);
        return timex
            ? [.. tagged.Select(found => new TimedSpan(found.Span, found.TimexValue, found.Type.ToString().ToUpperInvariant()))]
            : [.. tagged.Where(found => found.Interval is not null).Select(found => new TimedSpan(found.Span, found.Interval!.ToRangeString(), "DATE"))];
    }

    private static IReadOnlyList<TimedSpan> Counted(IReadOnlyList<TimedSpan> spans, DateEvaluationOptions options) =>
        options.AllTypes ? spans : [.. spans.Where(span => span.Type is "DATE" or "TIME")];

    private static IReadOnlyList<string> FilesIn(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            return [];
        foreach (var pattern in (string[])["*.tml", "*.txt"])
        {
            var files = Directory.GetFiles(path, pattern, SearchOption.AllDirectories);
            if (files.Length > 0)
                return [.. files.Order(StringComparer.Ordinal)];
        }

        return [];
    }

    private static bool IsTimeMl(string file) => file.EndsWith(".tml", StringComparison.OrdinalIgnoreCase);

    private static int Fail(TextWriter errors, string message)
    {
        errors.WriteLine(message);
        return WrongUsage;
    }
}
