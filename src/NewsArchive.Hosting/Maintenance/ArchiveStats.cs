namespace NewsArchive.Hosting.Maintenance;

/// <summary>What an archive holds, in figures.</summary>
public sealed record ArchiveStats
{
    /// <summary>Articles in the index.</summary>
    public required int Articles { get; init; }

    /// <summary>Those with a published date.</summary>
    public required int Dated { get; init; }

    /// <summary>Those without.</summary>
    public required int Undated { get; init; }

    /// <summary>Originals kept.</summary>
    public required int Originals { get; init; }

    /// <summary>Bytes of the originals.</summary>
    public required long OriginalBytes { get; init; }

    /// <summary>Bytes of the index on disk.</summary>
    public required long IndexBytes { get; init; }

    /// <summary>Bytes of the ledger on disk.</summary>
    public required long LedgerBytes { get; init; }

    /// <summary>Imports recorded, interrupted ones included.</summary>
    public required int Imports { get; init; }

    /// <summary>Result lists.</summary>
    public required int Lists { get; init; }

    /// <summary>The state of the index, raised with each commit.</summary>
    public required long IndexVersion { get; init; }

    /// <summary>When the archive was begun (UTC).</summary>
    public required DateTimeOffset Created { get; init; }
}
