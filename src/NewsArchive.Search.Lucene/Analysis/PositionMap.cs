using NewsArchive.Core.Articles;
using NewsArchive.Search.Lucene.Matching.Spans;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>Finds where the words of a text stand: cuts it again as <see cref="ArticleTokenStream"/> did, which is faster than to keep offsets for every word of the archive.</summary>
internal sealed class PositionMap
{
    private readonly List<TextSpan> _words = [];
    private readonly int _headlineWords;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bodyStart">Where the body begins behind the headline; 0 if there is no headline.</param>
    public PositionMap(string text, int bodyStart)
    {
        var words = new WordBreaker(text);
        while (words.MoveNext())
        {
            _words.Add(TextSpan.Between(words.Start, words.End));
            _headlineWords += words.Start < bodyStart ? 1 : 0;
        }
    }

    /// <summary>The text from the first word of a span to its last.</summary>
    public TextSpan Of(PositionSpan span) => TextSpan.Between(Word(span.First).Start, Word(span.Last).End);

    private TextSpan Word(int position) =>
        _words[_headlineWords == 0 || position < _headlineWords ? position : position - ArticleTokenStream.BodyGap + 1];
}
