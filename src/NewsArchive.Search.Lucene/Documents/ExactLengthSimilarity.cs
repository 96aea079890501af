using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace NewsArchive.Search.Lucene.Documents;

/// <summary>
/// Keeps the exact number of words of a field as its norm (Lucene's own similarities round it to a byte). Scoring is
/// done by <see cref="Matching.Bm25"/>; the scoring half of this class is never asked.
/// </summary>
internal sealed class ExactLengthSimilarity : Similarity
{
    /// <inheritdoc/>
    public override long ComputeNorm(FieldInvertState state) => Math.Max(1, state.Length - state.NumOverlap);

    /// <inheritdoc/>
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        throw new NotSupportedException("Scores are computed by Bm25.");

    /// <inheritdoc/>
    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        throw new NotSupportedException("Scores are computed by Bm25.");
}
