using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Core.Import.Formats;

namespace NewsArchive.Benchmarks.Speed;

/// <summary><c>generate</c>: a large archive from Reuters-21578. Copy c of the corpus is 7c days later and reads a little differently.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Folder of the Reuters-21578 SGML files.", Required = true };
        var count = new Option<int>("--count") { Description = "How many articles.", DefaultValueFactory = _ => 992_588 };
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for the JSON Lines files.", Required = true };
        var command = new Command("generate", "Writes a large archive as JSON Lines.") { corpus, count, output };
        command.SetAction((arguments, cancellation) => RunAsync(arguments.GetRequiredValue(corpus), arguments.GetValue(count), arguments.GetRequiredValue(output), cancellation));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo corpus, int count, DirectoryInfo output, CancellationToken cancellationToken)
    {
        var articles = await ReadAsync(corpus, cancellationToken);
        output.Create();
        var written = 0;
        for (var copy = 0; written < count; copy++)
        {
            await using var file = new StreamWriter(Path.Combine(output.FullName, string.Create(CultureInfo.InvariantCulture, $"copy-{copy:D3}.jsonl")));
            foreach (var article in articles.Take(count - written))
            {
                await file.WriteLineAsync(ArticleJson.WriteLine(new ArticleDocument(Vary(article, copy), [])));
                written++;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} articles"));
    }

    private static async Task<List<Article>> ReadAsync(DirectoryInfo corpus, CancellationToken cancellationToken)
    {
        var format = new ReutersSgmlFormat();
        var articles = new List<Article>();
        foreach (var file in corpus.GetFiles("*.sgm").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            await foreach (var item in format.ReadAsync(new SourceFile(new string('0', 64), file.Name, file.Length, file.OpenRead), cancellationToken))
            {
                if (item is ImportedArticle imported)
                    articles.Add(imported.Article);
            }
        }

        return articles;
    }

    private static Article Vary(Article article, int copy)
    {
        var published = article.Published is { } date
            ? DateInterval.Day(date.Earliest.AddDays(7 * copy), date.Provenance)
            : null;
        return Article.Create(
            new ArticleContent
            {
                Title = VaryNumbers(article.Title, copy),
                Body = VaryNumbers(RotateSentences(article.Body, copy), copy),
                Published = published,
                Source = article.Source,
                Authors = article.Authors,
                Language = article.Language,
                Subjects = article.Subjects,
                SourceKey = string.Create(CultureInfo.InvariantCulture, $"{article.SourceKey}-{copy}"),
            },
            article.Origin);
    }

    /// <summary>The same words in another order: the paragraphs go round.</summary>
    private static string RotateSentences(string body, int copy)
    {
        var paragraphs = body.Split("\n\n");
        var shift = copy % paragraphs.Length;
        return string.Join("\n\n", paragraphs[shift..].Concat(paragraphs[..shift]));
    }

    /// <summary>Other figures: every third digit is raised by the number of the copy.</summary>
    private static string VaryNumbers(string text, int copy)
    {
        var result = new StringBuilder(text);
        var seen = 0;
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsAsciiDigit(result[i]) && ++seen % 3 == 0)
                result[i] = (char)('0' + ((result[i] - '0' + copy) % 10));
        }

        return result.ToString();
    }
}
