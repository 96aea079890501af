using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Originals;

namespace NewsArchive.Hosting.Maintenance;

/// <summary>Checks an archive: the bytes of every original, and that ledger and index speak of the same articles.</summary>
internal sealed class ArchiveVerifier(OriginalStore originals, LedgerCatalog catalog, IArticleIndex index)
{
    private readonly List<string> _damage = [];
    private readonly List<string> _notes = [];

    public async Task<VerifyReport> RunAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var known = await catalog.OriginalsAsync(cancellationToken);
        await HashAllAsync(known, progress, cancellationToken);
        NoteStrangers(known);
        var recorded = (await catalog.ArticlesAsync(cancellationToken)).ToHashSet();
        var articles = recorded.Count;
        progress?.Report("Comparing ledger and index");
        await CompareAsync(recorded, cancellationToken);
        return new VerifyReport(known.Count, articles, _damage, _notes);
    }

    private async Task HashAllAsync(IReadOnlyList<string> names, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        for (var i = 0; i < names.Count; i++)
        {
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"Hashing original {i + 1:N0} of {names.Count:N0}"));
            if (await originals.VerifyAsync(names[i], cancellationToken) is { } damage)
                _damage.Add(damage);
        }
    }

    private void NoteStrangers(IReadOnlyList<string> known)
    {
        var strangers = originals.All().Except(known, StringComparer.Ordinal).Count();
        if (strangers > 0)
            _notes.Add(string.Create(CultureInfo.InvariantCulture, $"{strangers:N0} originals are in no import: an import was cut short; import the same files again"));
    }

    /// <summary>Takes from <paramref name="recorded"/> all that the index has.</summary>
    private async Task CompareAsync(HashSet<ArticleId> recorded, CancellationToken cancellationToken)
    {
        var unrecorded = 0;
        foreach (var id in await index.SearchIdsAsync(new SearchRequest(), cancellationToken))
            unrecorded += recorded.Remove(id) ? 0 : 1;
        if (unrecorded > 0)
            _notes.Add(string.Create(CultureInfo.InvariantCulture, $"{unrecorded:N0} articles of the index are not in the ledger: an import was cut short or is running; import the same files again"));
        if (recorded.Count > 0)
            _damage.Add(string.Create(CultureInfo.InvariantCulture, $"{recorded.Count:N0} articles of the ledger are not in the index, {recorded.Min(i => i.Value)} for one; 'newsarchive reindex' rebuilds it"));
    }
}
