namespace NewsArchive.Hosting.Maintenance;

/// <summary>What a check of the whole archive found.</summary>
/// <param name="Originals">Originals whose bytes were hashed.</param>
/// <param name="Articles">Articles that ledger and index were compared for.</param>
/// <param name="Damage">What is broken, one line each; empty for a sound archive.</param>
/// <param name="Notes">What is odd but costs nothing: an import cut short, which importing again completes.</param>
public sealed record VerifyReport(int Originals, int Articles, IReadOnlyList<string> Damage, IReadOnlyList<string> Notes)
{
    /// <summary>Whether nothing is broken.</summary>
    public bool IsSound => Damage.Count == 0;
}
