using System.CommandLine;
using NewsArchive.Cli.Output;
using NewsArchive.Core.Articles;
using NewsArchive.Web.Text;

namespace NewsArchive.Cli.Commands;

/// <summary><c>show ID</c>.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The article's id, as search prints it." };
        var (data, format) = (DataOption.Create(), FormatOption.Create());
        var command = new Command("show", "Shows one article with what was found in it.") { id, data, format };
        command.SetAction(async (arguments, cancellation) =>
        {
            var given = arguments.GetRequiredValue(id);
            await using var archive = DataOption.OpenToRead(arguments.GetRequiredValue(data), "show");
            var document = ArticleId.TryParse(given, out var known) ? await archive.FindAsync(known, cancellation) : null;
            if (document is null)
                throw new UsageException($"there is no article '{ResultText.Plain(given)}' in this archive.");
            if (arguments.GetValue(format) == "json")
                FormatOption.WriteJson(ArticleJson.From(document), ArticleJson.ForFiles);
            else
                Write(document);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(ArticleDocument document)
    {
        var article = document.Article;
        Console.WriteLine(ResultText.Plain(article.Title));
        Console.WriteLine(article.Published is { } date ? $"{DateWords.Of(date)} ({date.Provenance})" : "undated");
        foreach (var (name, value) in new[] { ("Source", article.Source), ("Authors", string.Join(", ", article.Authors)), ("Language", article.Language), ("Address", article.Url), ("Subjects", string.Join(", ", article.Subjects)), ("Original", article.Origin.ToString()) })
        {
            if (!string.IsNullOrEmpty(value))
                Console.WriteLine($"{name}: {ResultText.Plain(value)}");
        }

        Console.WriteLine();
        foreach (var line in article.Body.Split('\n'))
            Console.WriteLine(ResultText.Plain(line));
        Console.WriteLine();
        foreach (var group in document.Mentions.GroupBy(m => m.Kind))
            Console.WriteLine($"{group.Key}: {ResultText.Plain(string.Join("; ", group.Where(m => m.Canonical.Length > 0).Select(m => m.Canonical).Distinct(StringComparer.Ordinal)))}");
    }
}
