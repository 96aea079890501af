using NewsArchive.Storage.Ledger;
using NewsArchive.Storage.Originals;

namespace NewsArchive.Hosting.Import;

/// <summary>What imports and rebuilds work with.</summary>
internal sealed record ImportTools(OriginalStore Originals, ImportLedger Ledger, DeliveryReader Reader, ArticleExtraction Extraction, int Workers, TimeProvider Clock)
{
    /// <summary>Opens an original to read it. Throws <see cref="FileNotFoundException"/> where it is gone.</summary>
    public Stream OpenOriginal(string sha256) =>
        Originals.Open(sha256) ?? throw new FileNotFoundException($"The original {sha256} is missing.");
}
