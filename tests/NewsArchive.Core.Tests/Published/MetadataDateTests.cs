using NewsArchive.Core.Published;

namespace NewsArchive.Core.Tests.Published;

public sealed class MetadataDateTests
{
    [Theory]
    [InlineData("2019-07-10T00:30:00+09:00", "2019-07-10")]
    [InlineData("2019-07-09T23:30:00-08:00", "2019-07-09")]
    [InlineData("2019-07-10 13:18", "2019-07-10")]
    [InlineData("20190710", "2019-07-10")]
    [InlineData("20190710T131800Z", "2019-07-10")]
    [InlineData("2019-07", "2019-07")]
    [InlineData("2019", "2019")]
    [InlineData("Wed, 10 Jul 2019 13:18:00 +0900", "2019-07-10")]
    [InlineData("July 10, 2019", "2019-07-10")]
    [InlineData("2011-32-27", null)]
    [InlineData("2019-02-30T10:00:00Z", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_day_is_read_as_it_is_written(string? value, string? expected) => Assert.Equal(expected, MetadataDate.Read(value)?.Value);

    [Theory]
    [InlineData("https://news.example/2022/01/04/story.html", "2022-01-04")]
    [InlineData("https://news.example/story-2022-01-04", "2022-01-04")]
    [InlineData("https://news.example/a/20220104/b", "2022-01-04")]
    [InlineData("http://blog.example/2011/07/32-27.html", "2011-07")]
    [InlineData("http://blog.example/2023/01/66.html", "2023-01")]
    [InlineData("http://blog.example/2011/32/27/", null)]
    [InlineData("http://blog.example/item/20229999", null)]
    [InlineData("not an address 2022/01/04", null)]
    [InlineData(null, null)]
    public void An_address_gives_the_day_or_month_in_its_path(string? url, string? expected) => Assert.Equal(expected, UrlDate.Read(url)?.Value);
}
