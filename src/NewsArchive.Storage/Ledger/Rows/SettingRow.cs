namespace NewsArchive.Storage.Ledger.Rows;

/// <summary>A fact about the archive as a whole that changes together with the rest of the ledger.</summary>
internal sealed class SettingRow
{
    /// <summary>The folder of the index that belongs to the ledger.</summary>
    public const string Index = "index";

    public required string Name { get; set; }

    public required string Value { get; set; }
}
