using NewsArchive.Core.Published;

namespace NewsArchive.Core.Tests.Published;

public sealed class YearInferenceTests
{
    private static string? Infer(string text, out string? provenance)
    {
        var interval = YearInference.Infer(text, Dateline.Parse(text)!);
        provenance = interval?.Provenance;
        return interval?.Value;
    }

    [Fact]
    public void A_weekday_and_a_full_date_nearby_give_the_year()
    {
        var day = Infer("BRUSSELS, January 4. /TASS/: The council will meet, an official told TASS on Tuesday. It was convened for 12 January 2022.", out var provenance);
        Assert.Equal("2022-01-04", day);
        Assert.Equal("dateline; year inferred from Tuesday and 12 January 2022 in the text", provenance);
    }

    [Fact]
    public void A_full_date_on_the_other_side_of_new_year_argues_for_the_right_year()
    {
        // 30 December 2021 was a Thursday.
        var day = Infer("GENEVA, December 30 - Talks begin on 10 January 2022, diplomats said on Thursday.", out _);
        Assert.Equal("2021-12-30", day);
    }

    [Fact]
    public void A_full_date_alone_may_be_an_anniversary() =>
        Assert.Null(Infer("LONDON, March 8. The ferry that sank on 6 March 1987 was remembered in the port.", out _));

    [Fact]
    public void A_weekday_that_contradicts_the_full_date_decides_nothing() =>
        // 4 January 2022 was a Tuesday.
        Assert.Null(Infer("BRUSSELS, January 4. /TASS/: The council met on Friday, after a letter of 12 January 2022.", out _));

    [Fact]
    public void Without_evidence_the_year_stays_unknown() =>
        Assert.Null(Infer("PARIS, March 3 - France will build two ferries, the minister said.", out _));

    [Fact]
    public void A_leap_day_is_never_put_into_a_common_year() =>
        Assert.Null(Infer("OSLO, February 29 - The port opens on 1 March 2023, officials said on Wednesday.", out _));
}
