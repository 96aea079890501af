namespace NewsArchive.Storage.Ledger;

/// <summary>What the ledger holds, in figures.</summary>
/// <param name="Articles">Different articles.</param>
/// <param name="Originals">Originals.</param>
/// <param name="OriginalBytes">Bytes of all originals.</param>
/// <param name="Imports">Imports, interrupted ones included.</param>
/// <param name="Lists">Result lists.</param>
public sealed record LedgerCounts(int Articles, int Originals, long OriginalBytes, int Imports, int Lists);
