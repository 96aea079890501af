namespace NewsArchive.Storage.Ledger;

/// <summary>How far an import came with a file.</summary>
public enum ImportFileStatus
{
    /// <summary>Read to its end.</summary>
    Finished,

    /// <summary>The run was stopped inside it.</summary>
    Interrupted,

    /// <summary>It could not be read at all.</summary>
    Rejected,

    /// <summary>It belongs to a corpus but holds no articles.</summary>
    PassedOver,
}
