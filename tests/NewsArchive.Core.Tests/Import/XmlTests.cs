using System.Text;
using NewsArchive.Core.Import;

namespace NewsArchive.Core.Tests.Import;

public sealed class XmlTests
{
    [Fact]
    public async Task A_nitf_document_gives_its_article()
    {
        const string Nitf = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf><head><title>Short</title><docdata><doc-id id-string="k9"/><date.issue norm="20210304T090000Z"/><doc.copyright holder="Herald"/></docdata></head>
            <body><body.head><hedline><hl1>Night ferry <em>opens</em></hl1></hedline><byline>By Maud Ellery</byline></body.head>
            <body.content><p>Officials &amp; others met.</p><p>It sails.</p></body.content></body></nitf>
            """;
        var article = await Reading.OneAsync("a.xml", Nitf);
        Assert.Equal(("Night ferry opens", "Officials & others met.\n\nIt sails.", "2021-03-04", "Herald", "k9"), (article.Title, article.Body, article.Published?.Value, article.Source, article.SourceKey));
        Assert.Equal(["Maud Ellery"], article.Authors);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><rss><channel/></rss>", "<rss>")]
    [InlineData("<?xml version=\"1.0\"?><nitf><head>", "well-formed")]
    [InlineData("<?xml version=\"1.0\"?><nitf/>", "no text")]
    [InlineData("<?xml version=\"1.0\"?>", "XML")]
    public async Task Other_documents_are_refused_by_name(string xml, string message) =>
        Assert.Contains(message, (await Reading.ProblemAsync("a.xml", Encoding.UTF8.GetBytes(xml))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Deep_nesting_is_no_danger()
    {
        var xml = "<?xml version=\"1.0\"?><nitf>" + string.Concat(Enumerable.Repeat("<a>", 200_000));
        Assert.IsType<ImportProblem>(Assert.Single(await Reading.AllAsync("a.xml", xml)));
    }
}
