using System.Text.Json;
using NewsArchive.Core.Articles;

namespace NewsArchive.Testing;

/// <summary>Articles and searches that every engine must answer alike. The data stands in <c>conformance/NAME</c>.</summary>
public sealed record ConformanceCase(string Name, IReadOnlyList<ArticleDocument> Articles, IReadOnlyList<ConformanceSearch> Searches)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "conformance");

    /// <summary>The names of all cases.</summary>
    public static IReadOnlyList<string> Names => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a case.</summary>
    public static ConformanceCase Load(string name)
    {
        var lines = File.ReadLines(Path.Combine(Folder, name, "articles.jsonl")).Where(l => l.Length > 0);
        var articles = lines.Select(l => TestArticles.Make(JsonSerializer.Deserialize<TestArticle>(l, Json)!)).ToList();
        var searches = JsonSerializer.Deserialize<List<ConformanceSearch>>(File.ReadAllText(Path.Combine(Folder, name, "searches.json")), Json)!;
        return new ConformanceCase(name, articles, searches);
    }
}

/// <summary>One search of a case with what must come out; what is left out is not compared.</summary>
public sealed record ConformanceSearch
{
    /// <summary>The query string of <c>/search</c>, not percent-encoded.</summary>
    public required IReadOnlyList<string> Request { get; init; }

    /// <summary>Keys of the hits in any order.</summary>
    public IReadOnlyList<string>? Hits { get; init; }

    /// <summary>Keys of the hits in this order.</summary>
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>The total, where not all hits are on the page.</summary>
    public int? Total { get; init; }

    /// <summary>Hits without a published date.</summary>
    public int? Undated { get; init; }

    /// <summary>For each facet the counts of all values listed.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>? Facets { get; init; }

    /// <summary>For each facet the articles without a value.</summary>
    public IReadOnlyDictionary<string, int>? Missing { get; init; }

    /// <summary>For date facets the counts by the bucket's filter value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>? Buckets { get; init; }

    /// <summary>For articles by key the texts marked in their snippets, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Marks { get; init; }

    /// <summary>For articles by key the texts marked in their headline, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? TitleMarks { get; init; }
}
