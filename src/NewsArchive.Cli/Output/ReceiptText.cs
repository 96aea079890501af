using System.Globalization;
using NewsArchive.Core.Import;

namespace NewsArchive.Cli.Output;

/// <summary>A receipt for people: a line for each file where something happened, then the sums.</summary>
internal static class ReceiptText
{
    private const int MostLines = 20;

    public static void Write(ImportReceipt receipt)
    {
        foreach (var file in receipt.Files.Where(f => f.Added > 0 || f.Rejected > 0 || f.Notes.Count > 0))
        {
            Console.WriteLine(ResultText.Plain(string.Create(CultureInfo.InvariantCulture, $"{file.Path}: {file.Found} found, {file.Added} added, {file.AlreadyHere} already here, {file.Rejected} rejected")));
            WriteAll("rejected", file.Problems);
            WriteAll("note", file.Notes);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{receipt.Found} found, {receipt.Added} added, {receipt.AlreadyHere} already here, {receipt.Rejected} rejected{(receipt.Interrupted ? " (interrupted; import again to go on)" : "")}"));
    }

    private static void WriteAll(string kind, IReadOnlyList<ImportProblem> problems)
    {
        foreach (var problem in problems.Take(MostLines))
            Console.WriteLine(ResultText.Plain(problem.Message.StartsWith(problem.Location, StringComparison.Ordinal) ? $"  {kind}: {problem.Message}" : $"  {kind}: {problem.Location}: {problem.Message}"));
        if (problems.Count > MostLines)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind}: {problems.Count - MostLines} more; --format json names all"));
    }
}
