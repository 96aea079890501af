namespace NewsArchive.Storage.Ledger.Rows;

/// <summary>A delivered file that the archive keeps.</summary>
internal sealed class OriginalRow
{
    public int Key { get; set; }

    public required string Sha256 { get; set; }

    public long Length { get; set; }

    /// <summary>The name of its first delivery, without folders.</summary>
    public required string FileName { get; set; }
}

/// <summary>One run of an import.</summary>
internal sealed class ImportRow
{
    public int Id { get; set; }

    public DateTimeOffset Started { get; set; }

    /// <summary>Null while it runs, and for good where its process was killed.</summary>
    public DateTimeOffset? Finished { get; set; }

    public bool Interrupted { get; set; }
}

/// <summary>What an import said of one file, or of one member of a file.</summary>
internal sealed class ImportFileRow
{
    public int Key { get; set; }

    public int ImportId { get; set; }

    public int? OriginalKey { get; set; }

    /// <summary>The path as people were told it.</summary>
    public required string Path { get; set; }

    /// <summary>The path of the delivered file, the same for all its members; a format sees its last part when the original is read again.</summary>
    public required string Delivery { get; set; }

    public string? Format { get; set; }

    public ImportFileStatus Status { get; set; }

    public int Found { get; set; }

    public int Added { get; set; }

    public int AlreadyHere { get; set; }

    public int Rejected { get; set; }

    public List<ImportNoteRow> Notes { get; set; } = [];
}

/// <summary>A problem with a record, or something odd in one that was read.</summary>
internal sealed class ImportNoteRow
{
    public int Key { get; set; }

    public int ImportFileKey { get; set; }

    /// <summary>Whether the record was rejected; else it was read and is only odd.</summary>
    public bool IsProblem { get; set; }

    public required string Location { get; set; }

    public required string Message { get; set; }
}

/// <summary>A place in an original where an article stands. The one with the lowest key is the article's origin.</summary>
internal sealed class AppearanceRow
{
    public long Key { get; set; }

    public required string ArticleId { get; set; }

    public int OriginalKey { get; set; }

    /// <summary>The path inside a delivered archive; empty, not null, for the delivery itself, so that a unique index holds.</summary>
    public required string Member { get; set; }

    public int Record { get; set; }

    public long? Offset { get; set; }
}
