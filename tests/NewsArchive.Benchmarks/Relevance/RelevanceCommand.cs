using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene;

namespace NewsArchive.Benchmarks.Relevance;

/// <summary><c>relevance</c>: TREC-style topics and judgements in, MAP, nDCG@10, P@10 and Recall@100 out.</summary>
internal static class RelevanceCommand
{
    private const int Depth = 1000;

    public static Command Create()
    {
        var docs = new Option<FileInfo>("--docs") { Description = "Documents as JSON Lines: id, title, body (or text).", Required = true };
        var topics = new Option<FileInfo>("--topics") { Description = "Lines of number, tab, text.", Required = true };
        var judgements = new Option<FileInfo>("--qrels") { Description = "Lines of topic, 0, id, grade.", Required = true };
        var command = new Command("relevance", "Measures ranking on a test collection.") { docs, topics, judgements };
        command.SetAction(async (arguments, _) =>
        {
            await RunAsync(arguments.GetRequiredValue(docs), arguments.GetRequiredValue(topics), arguments.GetRequiredValue(judgements));
            return 0;
        });
        return command;
    }

    private static async Task RunAsync(FileInfo docs, FileInfo topics, FileInfo judgements)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-relevance-");
        await using (var index = LuceneArticleIndex.Open(folder.FullName))
        {
            var ids = await IndexAsync(index, docs);
            var grades = File.ReadLines(judgements.FullName).Select(l => l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(f => f.Length == 4)
                .GroupBy(f => f[0]).ToDictionary(g => g.Key, g => g.DistinctBy(f => f[2]).ToDictionary(f => f[2], f => int.Parse(f[3], CultureInfo.InvariantCulture)));
            var measured = new List<TrecMeasures>();
            foreach (var topic in File.ReadLines(topics.FullName).Select(l => l.Split('\t', 2)).Where(f => f.Length == 2 && grades.ContainsKey(f[0])))
                measured.Add(TrecMeasures.Of(await RankAsync(index, topic[1], ids), grades[topic[0]]));
            var mean = TrecMeasures.Mean(measured);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured.Count} topics: MAP {mean.AveragePrecision:F4} nDCG@10 {mean.Ndcg10:F4} P@10 {mean.Precision10:F4} Recall@100 {mean.Recall100:F4}"));
        }

        folder.Delete(recursive: true);
    }

    private static async Task<Dictionary<ArticleId, string>> IndexAsync(LuceneArticleIndex index, FileInfo docs)
    {
        var ids = new Dictionary<ArticleId, string>();
        foreach (var line in File.ReadLines(docs.FullName).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var id = Text(json.RootElement, "id");
            var title = TextCleaning.CleanLine(Text(json.RootElement, "title"));
            var body = TextCleaning.Clean(Text(json.RootElement, "body") is { Length: > 0 } given ? given : Text(json.RootElement, "text"));
            var article = Article.Create(new ArticleContent { Title = title, Body = body, Language = "en", SourceKey = id }, new Origin(new string('0', 64), docs.Name));
            ids[article.Id] = id;
            await index.WriteAsync([new ArticleDocument(article, [])]);
        }

        await index.CommitAsync();
        return ids;
    }

    /// <summary>The topic's words as alternatives: a topic is a question, not a query that someone typed.</summary>
    private static async Task<IReadOnlyList<string>> RankAsync(LuceneArticleIndex index, string topic, Dictionary<ArticleId, string> ids)
    {
        var words = topic.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', ';', ':', '?', '!', '(', ')', '"')).Where(w => w.Length > 0);
        var query = string.Join(" OR ", words.Select(w => $"\"{w.Replace("\"", "", StringComparison.Ordinal)}\""));
        var found = await index.SearchIdsAsync(new SearchRequest { Query = query });
        return [.. found.Take(Depth).Select(id => ids[id])];
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
