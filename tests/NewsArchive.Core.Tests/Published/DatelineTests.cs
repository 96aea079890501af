using NewsArchive.Core.Published;

namespace NewsArchive.Core.Tests.Published;

public sealed class DatelineTests
{
    // text | places | month/day | year | agency | first words of the report
    [Theory]
    [InlineData("BRUSSELS, January 4. / TASS /: The alliance has", "Brussels", "1/4", null, "TASS", "The alliance")]
    [InlineData("PARIS, March 3 - France will", "Paris", "3/3", null, null, "France will")]
    [InlineData("MOSCOW, January 4. /TASS/. Russia said", "Moscow", "1/4", null, "TASS", "Russia said")]
    [InlineData("NEW YORK, Feb 26 - Oil rose", "New York", "2/26", null, null, "Oil rose")]
    [InlineData("HARLAN BAY, Mich. (AP) — A ferry", "Harlan Bay|Mich.", null, null, "AP", "A ferry")]
    [InlineData("KUNMING, March 4 (Xinhua) -- Tea growers", "Kunming", "3/4", null, "Xinhua", "Tea growers")]
    [InlineData("LONDON, March 8. The Commons met", "London", "3/8", null, null, "The Commons")]
    [InlineData("DUBLIN, Wednesday, 28 February 2024 (Reuters) - Ireland", "Dublin", "2/28", 2024, "Reuters", "Ireland")]
    [InlineData("Москва. 4 января. ИНТЕРФАКС - Правительство", "Москва", "1/4", null, "ИНТЕРФАКС", "Правительство")]
    [InlineData("МОСКВА, 4 янв — РИА Новости. Глава", "Москва", "1/4", null, "РИА Новости", "Глава")]
    [InlineData("ROCHESTER, N.Y., Feb 26 - Champion", "Rochester|N.Y.", "2/26", null, null, "Champion")]
    [InlineData("SANTA CRUZ, Calif., Feb 26 -\nShr 34 cts", "Santa Cruz|Calif.", "2/26", null, null, "Shr 34")]
    [InlineData("AMSTERDAM, 2 March - The guilder", "Amsterdam", "3/2", null, null, "The guilder")]
    [InlineData("WASHINGTON (Reuters) - The Senate", "Washington", null, null, "Reuters", "The Senate")]
    [InlineData("TOKYO — Japan's cabinet", "Tokyo", null, null, null, "Japan's")]
    [InlineData("Berlin, 4. Januar (dpa) - Die Regierung", "Berlin", "1/4", null, "dpa", "Die Regierung")]
    [InlineData("RIO DE JANEIRO, Feb 26 - Brazil", "Rio de Janeiro", "2/26", null, null, "Brazil")]
    [InlineData("LONDON/PARIS, March 3 (Reuters) - Two", "London|Paris", "3/3", null, "Reuters", "Two")]
    [InlineData("RICHMOND, Va. Feb 26 - A bank", "Richmond|Va.", "2/26", null, null, "A bank")]
    public void A_dateline_gives_places_day_agency_and_where_the_report_begins(string text, string places, string? day, int? year, string? agency, string report)
    {
        var dateline = Dateline.Parse(text);
        Assert.NotNull(dateline);
        Assert.Equal(places, string.Join('|', dateline.Places.Select(p => p.Name)));
        Assert.Equal(day, dateline.Date is { } date ? $"{date.Month}/{date.Day}" : null);
        Assert.Equal(year, dateline.Date?.Year);
        Assert.Equal(agency, dateline.Agency);
        Assert.StartsWith(report, text[dateline.End..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In Paris, March 8 was a holiday.")]
    [InlineData("The alliance has confirmed the meeting.")]
    [InlineData("Paris, March 8 was a holiday in the city.")]
    [InlineData("Moscow expects to ensure legal security guarantees.")]
    [InlineData("NATO has not revealed the agenda.")]
    [InlineData("March 4 - a day to remember")]
    [InlineData("Officials in Marrowby said (see below) that")]
    [InlineData("")]
    [InlineData("BRUSSELS,")]
    public void A_sentence_is_no_dateline(string text) => Assert.Null(Dateline.Parse(text));

    [Fact]
    public void Spans_point_at_the_printed_place()
    {
        const string Text = "HARLAN BAY, Mich. (AP) — A ferry";
        var dateline = Dateline.Parse(Text)!;
        Assert.Equal(["HARLAN BAY", "Mich."], dateline.Places.Select(p => p.Span.In(Text)));
    }

    [Fact]
    public void A_weekday_before_the_day_is_kept() =>
        Assert.Equal(DayOfWeek.Wednesday, Dateline.Parse("DUBLIN, Wednesday, 28 February 2024 (Reuters) - Ireland")!.Date!.Weekday);
}
