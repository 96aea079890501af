using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Matching;

/// <summary>The terms of one field that stand for one word of a query: surface and stems, or what a wildcard or fuzzy word expands to.</summary>
/// <param name="Field">The text field.</param>
/// <param name="Terms">The terms; may be none.</param>
internal sealed record TermSet(string Field, IReadOnlyList<BytesRef> Terms)
{
    private const int FewTerms = 8;

    /// <summary>In how many documents the set occurs, at most.</summary>
    public long DocumentFrequency(Snapshot snapshot) => Terms.Sum(t => (long)snapshot.Reader.DocFreq(new Term(Field, t)));

    /// <summary>Its occurrences in a segment.</summary>
    public PositionCursor Open(Segment segment, MatchMode mode, bool positions)
    {
        var cursors = new List<TermCursor>(Terms.Count);
        var terms = segment.Reader.GetTerms(Field);
        if (terms is not null)
        {
            var enumerator = terms.GetEnumerator();
            foreach (var term in Terms)
            {
                if (enumerator.SeekExact(term))
                    cursors.Add(Open(enumerator, segment, mode, positions));
            }
        }

        return cursors.Count switch
        {
            0 => new EmptyCursor(),
            1 => cursors[0],
            <= FewTerms => new UnionCursor([.. cursors]),
            _ => new HeapUnionCursor([.. cursors]),
        };
    }

    private static TermCursor Open(TermsEnum enumerator, Segment segment, MatchMode mode, bool positions)
    {
        DocsEnum docs = positions || mode is MatchMode.Marks
            ? enumerator.DocsAndPositions(segment.LiveDocs, null, DocsAndPositionsFlags.NONE)
            : enumerator.Docs(segment.LiveDocs, null, mode is MatchMode.Scores ? DocsFlags.FREQS : DocsFlags.NONE);
        return new TermCursor(docs, enumerator.DocFreq);
    }
}
