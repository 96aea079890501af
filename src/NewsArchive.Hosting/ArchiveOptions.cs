using NewsArchive.Core.Extraction;
using NewsArchive.Core.Import;
using NewsArchive.Core.Searching;

namespace NewsArchive.Hosting;

/// <summary>The parts an archive is put together from. The defaults are the product; tests replace single parts.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The clock for receipts, lists and the lock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What the process does, for whoever finds the folder held: <c>serve</c>, <c>import</c>.</summary>
    public string Command { get; init; } = "newsarchive";

    /// <summary>The formats, the first that claims a file reads it.</summary>
    public IReadOnlyList<IArticleFormat> Formats { get; init; } = ImportFormats.All;

    /// <summary>The extractors, all of which see each article.</summary>
    public IReadOnlyList<IExtractor> Extractors { get; init; } = Hosting.Extractors.All;

    /// <summary>Opens the index in a folder; the second argument asks for reading only.</summary>
    public Func<string, bool, IArticleIndex> OpenIndex { get; init; } = SearchEngines.Open;

    /// <summary>How many threads extract and write while one reads; at least 1.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount);
}
