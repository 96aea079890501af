namespace NewsArchive.Storage.Ledger.Rows;

/// <summary>A result list.</summary>
internal sealed class ResultListRow
{
    public int Key { get; set; }

    public required string Id { get; set; }

    public required string Name { get; set; }

    public DateTimeOffset Created { get; set; }

    public required string Request { get; set; }

    public bool Live { get; set; }

    public required string Note { get; set; }

    /// <summary>One tag a line.</summary>
    public required string Tags { get; set; }

    public List<ListVersionRow> Versions { get; set; } = [];
}

/// <summary>A frozen state of a list.</summary>
internal sealed class ListVersionRow
{
    /// <summary>The total of a state whose entries are still being written; nobody sees it yet.</summary>
    public const int Unfinished = -1;

    public int Key { get; set; }

    public int ListKey { get; set; }

    public int Number { get; set; }

    public DateTimeOffset Frozen { get; set; }

    public long ArchiveVersion { get; set; }

    public int Total { get; set; }
}

/// <summary>One article in a frozen state.</summary>
internal sealed class ListEntryRow
{
    public int VersionKey { get; set; }

    /// <summary>Its place in the order of the list, from 0.</summary>
    public int Position { get; set; }

    public required string ArticleId { get; set; }

    public required string Title { get; set; }

    public string? Published { get; set; }
}
