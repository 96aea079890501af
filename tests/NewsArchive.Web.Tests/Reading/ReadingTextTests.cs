using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Testing;
using NewsArchive.Web.Reading;

namespace NewsArchive.Web.Tests.Reading;

public sealed class ReadingTextTests
{
    [Fact]
    public void A_body_is_cut_at_empty_lines_and_the_headline_is_left_out() =>
        Assert.Equal(["First.", "Second,\nsame paragraph."], Texts(Document("First.\n\nSecond,\nsame paragraph.")));

    [Fact]
    public void Mentions_are_set_apart_where_they_stand()
    {
        var document = With(Document("In Kestrelby it rained."), Mention("Kestrelby", 7 + 3, 9));

        var runs = ReadingText.Paragraphs(document, []).Single();

        Assert.Equal([("In ", false), ("Kestrelby", true), (" it rained.", false)], runs.Select(r => (r.Text, r.Mention is not null)));
    }

    [Fact]
    public void Of_two_mentions_that_overlap_the_longer_one_is_shown()
    {
        var document = With(Document("Bank of Kestrelby fell."), Mention("Kestrelby", 7 + 8, 9), Mention("Bank of Kestrelby", 7, 17));

        Assert.Equal(["Bank of Kestrelby", " fell."], ReadingText.Paragraphs(document, []).Single().Select(r => r.Text));
    }

    [Fact]
    public void A_mention_that_runs_over_a_paragraph_is_text()
    {
        var document = With(Document("One.\n\nTwo."), Mention("?", 7, 9));

        Assert.Equal(["One.", "Two."], Texts(document));
    }

    [Fact]
    public void Found_terms_are_counted_from_the_beginning_of_their_run()
    {
        var document = With(Document("In Kestrelby it rained."), Mention("Kestrelby", 10, 9));

        var runs = ReadingText.Paragraphs(document, [new TextSpan(10, 7), new TextSpan(23, 6)]).Single();

        Assert.Equal([[], [new TextSpan(0, 7)], [new TextSpan(4, 6)]], runs.Select(r => r.Marks));
    }

    private static IEnumerable<string> Texts(ArticleDocument document) =>
        ReadingText.Paragraphs(document, []).Select(p => string.Concat(p.Select(r => r.Text)));

    // The headline and the empty line after it are seven characters.
    private static ArticleDocument Document(string body) => TestArticles.Make(new() { Key = "k", Title = "Title", Body = body });

    private static ArticleDocument With(ArticleDocument document, params Mention[] mentions) => document with { Mentions = mentions };

    private static Mention Mention(string canonical, int start, int length) => new(MentionKind.Place, new TextSpan(start, length), canonical, canonical, 1);
}
