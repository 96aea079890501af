using NewsArchive.Core.Articles;

namespace NewsArchive.Training.Dates;

/// <summary>Lists what was missed, invented, cut differently or valued differently, with the words around it.</summary>
internal static class DateDifferences
{
    private const int Around = 50;

    /// <summary>Writes one line for each difference.</summary>
    public static void Write(DatedText document, IReadOnlyList<TimedSpan> gold, IReadOnlyList<TimedSpan> found, TextWriter output)
    {
        var pairs = DateScore.Match(gold, found);
        foreach (var (answer, match) in pairs)
        {
            if (answer.Span != match.Span)
                output.WriteLine($"EXTENT\t{document.Name}\t{answer.Span.In(document.Text).ReplaceLineEndings(" ")}\t{match.Span.In(document.Text).ReplaceLineEndings(" ")}\t{Context(document, answer.Span)}");
            if (answer.Value != match.Value)
                output.WriteLine($"VALUE\t{document.Name} {document.Published?.Value}\t{answer.Value}\t{match.Value}\t{Context(document, answer.Span)}");
        }

        foreach (var missed in gold.Except(pairs.Select(pair => pair.Answer)))
            output.WriteLine($"MISSED\t{document.Name}\t{missed.Value}\t-\t{Context(document, missed.Span)}");
        foreach (var invented in found.Except(pairs.Select(pair => pair.Match)))
            output.WriteLine($"INVENTED\t{document.Name}\t-\t{invented.Value}\t{Context(document, invented.Span)}");
    }

    private static string Context(DatedText document, TextSpan span)
    {
        var (from, upTo) = (Math.Max(0, span.Start - Around), Math.Min(document.Text.Length, span.End + Around));
        return $"{document.Text[from..span.Start]}[{span.In(document.Text)}]{document.Text[span.End..upTo]}".ReplaceLineEndings(" ");
    }
}
