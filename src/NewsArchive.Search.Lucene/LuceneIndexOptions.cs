namespace NewsArchive.Search.Lucene;

/// <summary>How the index is opened.</summary>
public sealed record LuceneIndexOptions
{
    /// <summary>Only read; another process may be writing. False by default.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Memory for articles not yet in a segment, in MiB; 128 by default.</summary>
    public double BufferMegabytes { get; init; } = 128;

    /// <summary>A search that takes longer is stopped with a diagnostic; 5 s by default.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The clock for <see cref="TimeLimit"/>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
