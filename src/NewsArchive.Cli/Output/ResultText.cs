using System.Globalization;
using NewsArchive.Core.Searching;
using NewsArchive.Web.Text;

namespace NewsArchive.Cli.Output;

/// <summary>A result page for a terminal.</summary>
internal static class ResultText
{
    public static void Write(ResultRecord record, ResultPage page, SearchRequest request)
    {
        foreach (var diagnostic in record.Query.Diagnostics)
            Console.Error.WriteLine("Note: " + diagnostic.Message);
        Console.WriteLine($"{NumberWords.Of(page.Total, "article", "articles")} ({NumberWords.Of(page.Dated)} dated, {NumberWords.Of(page.Undated)} undated)");
        if (record.Query.Interpreted.Length > 0)
            Console.WriteLine("Interpreted as: " + record.Query.Interpreted);
        var number = ((request.Page - 1) * request.Size) + 1;
        foreach (var hit in page.Hits)
            Write(hit, number++);
    }

    private static void Write(Hit hit, int number)
    {
        var published = hit.Published is { } date ? DateWords.Of(date) : "undated";
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number}. {Plain(hit.Title)}"));
        Console.WriteLine("   " + string.Join(" · ", new[] { hit.Source, published, NumberWords.Of(hit.Words, "word", "words"), hit.Id.Value }.Where(p => p is not null).Select(p => Plain(p!))));
        foreach (var snippet in hit.Snippets)
            Console.WriteLine("   … " + Plain(snippet.Text) + " …");
    }

    /// <summary>Without control characters: text from an article must not steer the terminal.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
