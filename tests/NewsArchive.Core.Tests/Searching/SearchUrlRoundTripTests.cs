using CsCheck;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Core.Tests.Searching;

public sealed class SearchUrlRoundTripTests
{
    private static readonly Gen<string> Value =
        Gen.OneOf(Gen.OneOf("", "-", "\\", "-x", "\\-x", "a&b=c", "50%", "a+b", "é漢字", "…", "😀"), Gen.String[Gen.Char[' ', '~'], 0, 12]);

    private static readonly Gen<DateOnly> Day = Gen.Int[1, 3_652_058].Select(DateOnly.FromDayNumber);
    private static readonly Gen<string> DateValue = Day.Select(Gen.Int[0, 4], (day, form) => form switch
    {
        0 => $"{day:yyyy}",
        1 => $"{day:yyyy-MM}",
        2 => $"{day:yyyy-MM-dd}",
        3 => $"{day:yyyy}-XX",
        _ => $"{day:yyyy-MM}-XX",
    });

    private static readonly Gen<SearchRequest> Request =
        from query in Value
        from fields in Gen.OneOf([.. FacetNames.All]).HashSet[0, 4]
        from filters in Gen.Select(Value.HashSet[1, 3], Value.HashSet[0, 3], DateValue.HashSet[1, 3], Gen.Bool).Array[4]
        from ends in Gen.Select(Day.Nullable(), Day.Nullable(), Gen.Enum<UndatedArticles>(), Gen.Enum<SortOrder>())
        from page in Gen.Int[1, SearchRequest.MaxPage]
        from size in Gen.Int[1, SearchRequest.MaxSize]
        from views in Gen.Select(Gen.Int[1, FacetView.MaxSize], Value, Gen.Enum<DateUnit>().Nullable()).Array[4]
        select new SearchRequest
        {
            Query = query,
            Filters = fields.Zip(filters).ToDictionary(f => f.First, f => Filter(f.First, f.Second)),
            From = ends.Item1,
            To = ends.Item2,
            Undated = ends.Item3,
            Sort = ends.Item4,
            Page = page,
            Size = size,
            Views = fields.Zip(views).ToDictionary(v => v.First, v => View(v.First, v.Second)),
        };

    [Fact]
    public void A_request_written_and_read_is_the_same_request() =>
        Request.Sample(request =>
        {
            var (read, _) = SearchUrl.Parse(SearchUrl.Write(request));

            Assert.Equal(request with { Filters = read.Filters, Views = read.Views }, read);
            Assert.All(FacetNames.All, field => Assert.Equal(Sorted(request.Filter(field)), read.Filter(field)));
            Assert.All(FacetNames.All, field => Assert.Equal(Shown(request.View(field)), Shown(read.View(field))));
        });

    [Fact]
    public void Whatever_is_read_is_written_in_one_form() =>
        Gen.String[0, 60].Sample(text =>
        {
            var once = SearchUrl.Write(SearchUrl.Parse(text).Request);

            Assert.Equal(once, SearchUrl.Write(SearchUrl.Parse(once).Request));
        });

    private static FacetFilter Filter(FacetField field, (HashSet<string> Include, HashSet<string> Exclude, HashSet<string> Dates, bool All) g) =>
        field.IsDate() ? new(new(g.Dates), [], g.All) : new(new(g.Include), new(g.Exclude), g.All);

    private static FacetView View(FacetField field, (int Size, string Find, DateUnit? Unit) g) => new(g.Size, g.Find, field.IsDate() ? g.Unit : null);

    private static FacetFilter Sorted(FacetFilter filter) =>
        filter with { Include = Sorted(filter.Include), Exclude = Sorted(filter.Exclude) };

    private static EquatableList<string> Sorted(EquatableList<string> values) => new(values.Order(StringComparer.Ordinal));

    private static FacetView Shown(FacetView view) => view with { Find = view.Find is "" ? null : view.Find };
}
