using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Facets;
using NewsArchive.Search.Lucene.Planning;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Searching;

/// <summary>What the empty query without filters gives on a snapshot: counted once, for it is where every visit begins and what single filters are counted against.</summary>
internal sealed class WholeArchive
{
    private readonly FacetTally[] _tallies;

    private WholeArchive(FacetTally[] tallies) => _tallies = tallies;

    /// <summary>Counts all documents.</summary>
    public static WholeArchive Count(Snapshot snapshot)
    {
        var collector = new ResultCollector(snapshot, new AllPlan(), [], new TimeLimit(TimeProvider.System, Timeout.InfiniteTimeSpan, default));
        collector.Run(SortOrder.Newest, 1);
        return new WholeArchive([.. Enum.GetValues<FacetField>().Select(f => FacetTally.Of(f, snapshot, collector.Segments))]);
    }

    /// <summary>The counts of a field over all documents.</summary>
    public FacetTally Tally(FacetField field) => _tallies[(int)field];

    /// <summary>The first so many documents in an order by date.</summary>
    public static RankedDoc[] First(Snapshot snapshot, SortOrder order, int first)
    {
        var ranking = new Ranking(first);
        foreach (var segment in snapshot.Segments)
        {
            var (live, ids) = (segment.LiveDocs, segment.Data.IdBits);
            for (var doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (live is null || live.Get(doc))
                    ranking.Add(Ranking.DateKey(segment, doc, order), ids[doc], segment.DocBase + doc);
            }
        }

        return ranking.ToArray();
    }
}
