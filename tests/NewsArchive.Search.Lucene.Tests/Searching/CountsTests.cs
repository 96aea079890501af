using CsCheck;
using NewsArchive.Core.Searching;
using NewsArchive.Testing;

namespace NewsArchive.Search.Lucene.Tests.Searching;

/// <summary>The promise of every facet: the number beside a value is the number of results after the click.</summary>
public sealed class CountsTests : IAsyncLifetime
{
    private static readonly string[] Names = ["Ann", "Bo", "Cy", "Di"];
    private static readonly string[] Words = ["oil", "trade", "peace", "grain"];
    private static readonly string?[] Dates = [null, "2021", "2021-12", "2021-12-30", "2022-01-02", "2022-01"];
    private readonly TempFolder _folder = new();
    private LuceneArticleIndex _index = null!;

    private static readonly Gen<SearchRequest> Requests =
        from query in OneOf("", "oil", "oil OR trade", "oil -peace", "\"oil trade\"", "grain w/3 oil")
        from person in FilterOf(Names)
        from place in FilterOf(Names)
        from source in FilterOf(["P", "Q"])
        from published in FilterOf(["2021", "2021-12", "2021-XX", "2022-01-02"])
        from undated in OneOf(UndatedArticles.Included, UndatedArticles.Included, UndatedArticles.Without, UndatedArticles.Only)
        select new SearchRequest
        {
            Query = query,
            Undated = undated,
            Filters = new Dictionary<FacetField, FacetFilter> { [FacetField.Person] = person, [FacetField.Place] = place, [FacetField.Source] = source, [FacetField.Published] = published },
        };

    public async ValueTask InitializeAsync()
    {
        _index = LuceneArticleIndex.Open(_folder.Path);
        for (var i = 0; i < 300; i++)
        {
            await _index.WriteAsync([TestArticles.Make(Make(i))]);
            if (i % 100 == 50)
                await _index.CommitAsync();
        }

        await _index.DeleteAsync([TestArticles.Make(Make(7)).Article.Id]);
        await _index.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _index.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public Task A_count_is_the_number_of_results_after_the_click() => Requests.SampleAsync(async request =>
    {
        var page = await _index.SearchAsync(request);
        Assert.Equal(page.Total, page.Dated + page.Undated);
        Assert.Equal(page.Total, (await _index.SearchIdsAsync(request)).Count);
        foreach (var field in (FacetField[])[FacetField.Person, FacetField.Place, FacetField.Source])
        {
            foreach (var value in page.Facet(field).Values.Where(v => !v.Excluded))
                Assert.Equal(value.Count, await TotalAsync(request, field, value.Value));
        }

        foreach (var bucket in page.Facet(FacetField.Published).Buckets!)
            Assert.Equal(bucket.Count, await TotalAsync(request with { Undated = UndatedArticles.Included }, FacetField.Published, bucket.Value));
    }, iter: 150, threads: 1);

    /// <summary>The total when the value is the only included one of its field (or one more, where all are asked for).</summary>
    private async Task<int> TotalAsync(SearchRequest request, FacetField field, string value)
    {
        var filter = request.Filter(field);
        var clicked = filter with { Include = filter.MatchAll ? [.. filter.Include.Append(value).Distinct()] : [value] };
        var page = await _index.SearchAsync(request with { Filters = new Dictionary<FacetField, FacetFilter>(request.Filters) { [field] = clicked } });
        return page.Total;
    }

    private static Gen<FacetFilter> FilterOf(string[] values) =>
        from include in OneOf(values).List[0, 2]
        from exclude in Gen.Int[0, 3].SelectMany(i => i == 0 ? OneOf(values).List[1, 1] : Gen.Const(new List<string>()))
        from all in Gen.Bool
        select new FacetFilter([.. include.Distinct()], [.. exclude], all);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static TestArticle Make(int i)
    {
        var random = new Random(i);
        string Pick(string[] from) => from[random.Next(from.Length)];
        return new TestArticle
        {
            Key = "k" + i,
            Title = Pick(Words),
            Body = string.Join(' ', Enumerable.Range(0, 8).Select(_ => Pick(Words))),
            Published = Dates[random.Next(Dates.Length)],
            Source = random.Next(3) switch { 0 => "P", 1 => "Q", _ => null },
            People = [.. Names.Where(_ => random.Next(3) == 0)],
            Places = [.. Names.Where(_ => random.Next(3) == 0)],
        };
    }
}
