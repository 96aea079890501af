namespace NewsArchive.Core.Import;

/// <summary>What an import says of itself. <c>Found = Added + AlreadyHere + Rejected</c>, always.</summary>
/// <param name="Id">Number of the import in this archive, from 1.</param>
/// <param name="Started">When it began (UTC).</param>
/// <param name="Finished">When it ended (UTC); null while it runs or where it was interrupted.</param>
/// <param name="Files">One entry for each file that was met.</param>
public sealed record ImportReceipt(int Id, DateTimeOffset Started, DateTimeOffset? Finished, IReadOnlyList<FileReceipt> Files)
{
    /// <summary>Records met.</summary>
    public int Found => Files.Sum(f => f.Found);

    /// <summary>Articles that were new.</summary>
    public int Added => Files.Sum(f => f.Added);

    /// <summary>Articles that the archive had before, or met twice.</summary>
    public int AlreadyHere => Files.Sum(f => f.AlreadyHere);

    /// <summary>Records and files that could not be read.</summary>
    public int Rejected => Files.Sum(f => f.Rejected);

    /// <summary>Whether it was stopped before its end.</summary>
    public bool Interrupted { get; init; }
}

/// <summary>What an import says of one file.</summary>
/// <param name="Path">The path as it was given, or <c>file › member</c>.</param>
/// <param name="Original">SHA-256 of the delivery; null if it could not even be copied.</param>
public sealed record FileReceipt(string Path, string? Original)
{
    /// <summary>The format that read it; null where none did.</summary>
    public string? Format { get; init; }

    /// <summary>Records met.</summary>
    public int Found { get; init; }

    /// <summary>Articles that were new.</summary>
    public int Added { get; init; }

    /// <summary>Articles that the archive had before, or met twice.</summary>
    public int AlreadyHere { get; init; }

    /// <summary>Records that could not be read.</summary>
    public int Rejected { get; init; }

    /// <summary>Why records were rejected.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>What was odd in records that were read.</summary>
    public IReadOnlyList<ImportProblem> Notes { get; init; } = [];
}

/// <summary>How far an import is.</summary>
/// <param name="File">The file being read.</param>
/// <param name="BytesDone">Bytes of the delivered files read so far.</param>
/// <param name="BytesTotal">Bytes of all delivered files.</param>
/// <param name="Articles">Records met so far.</param>
public sealed record ImportProgress(string File, long BytesDone, long BytesTotal, int Articles);
