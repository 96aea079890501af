using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Analysis;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Matching;
using NewsArchive.Search.Lucene.Matching.Spans;
using NewsArchive.Search.Lucene.Planning;
using NewsArchive.Search.Lucene.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Snippets;

/// <summary>Reads the documents of one page and shows what matched in them.</summary>
internal sealed class HitBuilder(Snapshot snapshot, Plan plan)
{
    /// <summary>The hits in the order given.</summary>
    public IReadOnlyList<Hit> Build(IReadOnlyList<RankedDoc> docs)
    {
        var sinks = FindMarks(docs);
        return [.. docs.Select(d => Build(DocumentReader.Read(snapshot, d.GlobalDoc), sinks[d.GlobalDoc]))];
    }

    /// <summary>One matcher a segment goes through its documents in ascending order.</summary>
    private Dictionary<int, MarkSink> FindMarks(IReadOnlyList<RankedDoc> docs)
    {
        var sinks = docs.ToDictionary(d => d.GlobalDoc, _ => new MarkSink());
        foreach (var inSegment in docs.Select(d => d.GlobalDoc).Order().GroupBy(d => snapshot.Locate(d).Segment))
        {
            var matcher = plan.Open(inSegment.Key, MatchMode.Marks);
            foreach (var doc in inSegment)
            {
                if (matcher.Matches(doc - inSegment.Key.DocBase))
                    matcher.Mark(sinks[doc]);
            }
        }

        return sinks;
    }

    private static IEnumerable<TextSpan> Found(List<PositionSpan> spans, string text, int bodyStart)
    {
        if (spans.Count == 0)
            return [];
        var map = new PositionMap(text, bodyStart);
        return spans.Select(map.Of);
    }

    private static Hit Build(ArticleDocument document, MarkSink sink)
    {
        var article = document.Article;
        var text = article.Text;
        var actors = document.Mentions.Where(m => m.Date is null && sink.Actors.Contains(m.Canonical)).Select(m => m.Span);
        var marks = Marks.Merge(Found(sink.Text, text, article.BodyStart).Concat(actors));
        var titleStart = article.TitleFromBody ? text.IndexOf(article.Title.TrimEnd('…'), StringComparison.Ordinal) : 0;
        return new Hit(article.Id, article.Title, article.Source, article.Language, article.Words, article.Published)
        {
            TitleMarks = Marks.OfTitle(article.Title, titleStart, Found(sink.Title, article.Title, 0), marks),
            Snippets = SnippetBuilder.Build(text, article.BodyStart, marks),
            Authors = article.Authors,
            People = document.Values(MentionKind.Person),
            Organizations = document.Values(MentionKind.Organization),
            Places = document.Values(MentionKind.Place),
            MentionedDates = [.. document.Values(MentionKind.Date).Order(StringComparer.Ordinal)],
        };
    }
}
