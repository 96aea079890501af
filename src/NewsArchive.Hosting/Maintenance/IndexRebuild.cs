using NewsArchive.Core.Import;
using NewsArchive.Core.Searching;
using NewsArchive.Hosting.Import;
using NewsArchive.Storage.Ledger;

namespace NewsArchive.Hosting.Maintenance;

/// <summary>Reads all originals again, in the order in which they came, into a new index and a new account of where articles stand.</summary>
internal sealed class IndexRebuild(ImportTools tools, IArticleIndex index, LedgerRebuild ledger, IProgress<ImportProgress>? progress)
{
    private readonly List<ImportProblem> _problems = [];
    private int _articles;

    /// <summary>Fills the index and commits it. Cancelled, it throws and nothing has changed but the new index.</summary>
    public async Task<ReindexReport> RunAsync(IReadOnlyList<Delivery> deliveries, CancellationToken cancellationToken)
    {
        var tracker = new ImportTracker(progress, deliveries.Sum(d => d.Length));
        await using (var pipeline = new IndexingPipeline(index, tools.Extraction, tools.Workers))
        {
            foreach (var delivery in deliveries)
                await ReadAsync(delivery, pipeline, tracker, cancellationToken);
            await pipeline.DrainAsync();
        }

        await IndexWrites.DoneAsync(index.CommitAsync(cancellationToken));
        return new ReindexReport(deliveries.Select(d => d.Sha256).Distinct(StringComparer.Ordinal).Count(), _articles, _problems);
    }

    private async Task ReadAsync(Delivery delivery, IndexingPipeline pipeline, ImportTracker tracker, CancellationToken cancellationToken)
    {
        tracker.Begin(new DeliveredFile(delivery.FileName, delivery.Length));
        var file = new SourceFile(delivery.Sha256, delivery.FileName, delivery.Length, () => tools.OpenOriginal(delivery.Sha256));
        foreach (var reading in tools.Reader.Read(file, cancellationToken))
        {
            var tally = FileTally.Of(delivery.FileName, reading, delivery.Sha256);
            await foreach (var item in reading.Items.WithCancellation(cancellationToken))
            {
                await TakeAsync(item, tally, pipeline, cancellationToken);
                tracker.Met(item);
            }
        }

        tracker.End();
    }

    private async ValueTask TakeAsync(ImportItem item, FileTally tally, IndexingPipeline pipeline, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (item is ImportProblem problem)
            Note(problem);
        if (item is not ImportedArticle { Article: var article })
            return;
        var isNew = !ledger.Lookup.Contains(article.Id);
        await ledger.AddAsync(article.Id, article.Origin, cancellationToken);
        if (!isNew)
            return;
        _articles++;
        await pipeline.AddAsync(new PendingArticle(article, tally));
    }

    private void Note(ImportProblem problem)
    {
        if (_problems.Count < FileTally.MaxSpelledOut)
            _problems.Add(problem);
    }
}
