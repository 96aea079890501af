using NewsArchive.Core.Articles;
using NewsArchive.Core.Import;
using NewsArchive.Storage.Originals;

namespace NewsArchive.Storage.Ledger;

/// <summary>What an import has to record at once: all of it is in the ledger afterwards, or nothing.</summary>
/// <param name="ImportId">The import.</param>
public sealed record LedgerBatch(int ImportId)
{
    /// <summary>Originals that appearances and files of this batch speak of, with the names of their deliveries.</summary>
    public List<(StoredOriginal Original, string FileName)> Originals { get; } = [];

    /// <summary>Where articles stand, those that were here before included.</summary>
    public List<(ArticleId Article, Origin Origin)> Appearances { get; } = [];

    /// <summary>Files that the import is done with.</summary>
    public List<ImportedFile> Files { get; } = [];

    /// <summary>Whether there is nothing to record.</summary>
    public bool IsEmpty => Originals.Count + Appearances.Count + Files.Count == 0;
}

/// <summary>A file that an import is done with.</summary>
/// <param name="Delivery">The path of the delivered file, the same for all its members.</param>
/// <param name="Status">How far the import came with it.</param>
/// <param name="Receipt">What the import says of it.</param>
public sealed record ImportedFile(string Delivery, ImportFileStatus Status, FileReceipt Receipt);
