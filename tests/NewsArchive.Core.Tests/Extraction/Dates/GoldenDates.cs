using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Extraction.Dates;

namespace NewsArchive.Core.Tests.Extraction.Dates;

/// <summary>Reads the golden files: <c>#</c> comments; <c>PUBLISHED:</c> and <c>LANGUAGE:</c> hold until the next; every other line is a case of its own, a line that begins with <c>+</c> goes on with the case before.</summary>
internal static class GoldenDates
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Extraction", "Dates", "Golden");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static IEnumerable<GoldenCase> Read(string file)
    {
        DateInterval? published = null;
        string? language = "en";
        GoldenCase? open = null;
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            if (line.StartsWith('+') && open is not null)
            {
                open = open with { Marked = open.Marked + "\n" + line[1..].TrimStart() };
                continue;
            }

            if (open is not null)
                yield return open;
            open = null;
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            if (line.StartsWith("PUBLISHED:", StringComparison.Ordinal))
                published = MarkedText.ParsePublished(line);
            else if (line.StartsWith("LANGUAGE:", StringComparison.Ordinal))
                language = line["LANGUAGE:".Length..].Trim();
            else
                open = new GoldenCase(line, published, language);
        }

        if (open is not null)
            yield return open;
    }

    public static IReadOnlyList<Mention> Extract(string text, DateInterval? published, string? language = "en")
    {
        var content = new ArticleContent { Title = "", Body = text, TitleFromBody = true, Published = published, Language = language };
        return [.. new DateExtractor().Extract(Article.Create(content, new Origin("", "golden.txt")))];
    }
}

internal sealed record GoldenCase(string Marked, DateInterval? Published, string? Language);
