using NewsArchive.Core.Extraction.Names;

namespace NewsArchive.Core.Tests.Extraction.Names;

public sealed class SeedArticleTests
{
    private static readonly MarkedText Seed = MarkedText.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Extraction/Names/Golden/seed.txt")));

    [Fact]
    public void Every_name_of_the_seed_article_is_found_where_it_stands_and_joined_to_its_actor()
    {
        var mentions = new NameExtractor().Extract(MarkedText.ArticleOf(Seed.Text));
        Assert.Equal(Seed.Names, MarkedText.Lines(mentions));
    }

    [Fact]
    public void Each_span_covers_its_surface() =>
        Assert.All(new NameExtractor().Extract(MarkedText.ArticleOf(Seed.Text)), m => Assert.Equal(m.Surface, m.Span.In(Seed.Text)));
}
