using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Tests.Published;

public sealed class HeadingDateTests
{
    private static string? Read(string line, string? language = null) =>
        HeadingDate.Read(line, DateOrders.Of(language))?.ToInterval(Provenances.Heading)?.Value;

    [Theory]
    [InlineData("4. September 2012", "2012-09-04")]
    [InlineData("04. September 2012", "2012-09-04")]
    [InlineData("5 марта 2019 года", "2019-03-05")]
    [InlineData("5 березня 2019 року", "2019-03-05")]
    [InlineData("29th March 2006", "2006-03-29")]
    [InlineData("1st of May 1999", "1999-05-01")]
    [InlineData("Date : 9\" June 2014", "2014-06-09")]
    [InlineData("2023-12-06", "2023-12-06")]
    [InlineData("THURSDAY, MARCH 4, 1886.", "1886-03-04")]
    [InlineData("THURSDAY, MARCH 4, 1886.                                  PRICE ONE PENNY.", "1886-03-04")]
    [InlineData("2018年5月12日", "2018-05-12")]
    [InlineData("2018년 5월 12일", "2018-05-12")]
    [InlineData("12 مايو 2018", "2018-05-12")]
    [InlineData("١٢ مايو ٢٠١٨", "2018-05-12")]
    [InlineData("12 במאי 2018", "2018-05-12")]
    [InlineData("5 Mart 2019", "2019-03-05")]
    [InlineData("5 marca 2019", "2019-03-05")]
    [InlineData("5 Μαρτίου 2019", "2019-03-05")]
    [InlineData("3 février 2015", "2015-02-03")]
    [InlineData("1er mars 2015", "2015-03-01")]
    [InlineData("3 de mayo de 2015", "2015-05-03")]
    [InlineData("7 marzo 2015", "2015-03-07")]
    [InlineData("22 اردیبهشت 1397", "2018-05-12")]
    [InlineData("۲۲ اردیبهشت ۱۳۹۷", "2018-05-12")]
    [InlineData("30 اسفند 1399", "2021-03-20")]
    [InlineData("Ｍarch ４, ２０２１", "2021-03-04")]
    [InlineData("Published 14 May 2019", "2019-05-14")]
    [InlineData("Published on Tuesday, 14 May 2019 at 10:30 GMT", "2019-05-14")]
    [InlineData("27/11/2017 01:57 | Actualizado a 28/11/2017 19:20", "2017-11-27")]
    [InlineData("11/27/2017", "2017-11-27")]
    [InlineData("27.11.2017", "2017-11-27")]
    [InlineData("3.10.2016", "2016-10-03")]
    [InlineData("May 2019", "2019-05")]
    [InlineData("2018年5月", "2018-05")]
    public void A_line_that_is_a_date_is_read(string line, string expected) => Assert.Equal(expected, Read(line));

    [Theory]
    [InlineData("3/10/2016", "en-US", "2016-03-10")]
    [InlineData("3/10/2016", "en-GB", "2016-10-03")]
    [InlineData("3/10/2016", "es", "2016-10-03")]
    [InlineData("3/10/2016", "en", "2016")]
    [InlineData("3/3/2016", "en", "2016-03-03")]
    [InlineData("13/10/2016", "en-US", "2016-10-13")]
    public void Day_and_month_follow_the_locale_only_where_both_ways_are_possible(string line, string language, string expected) =>
        Assert.Equal(expected, Read(line, language));

    [Theory]
    [InlineData("4 March 2021 was a cold day")]
    [InlineData("Updated 2 June 2020")]
    [InlineData("Call 2010-12-24-99 for details.")]
    [InlineData("2011-32-27")]
    [InlineData("31 February 2020")]
    [InlineData("30 اسفند 1400")]
    [InlineData("22 اردیبهشت 97")]
    [InlineData("© 1998-2022 Marrowby Analytics")]
    [InlineData("1984")]
    [InlineData("May the ferry sail")]
    [InlineData("12/34/5678")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void Any_other_line_is_not(string line) => Assert.Null(Read(line));
}
