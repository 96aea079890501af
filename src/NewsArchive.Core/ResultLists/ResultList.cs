using NewsArchive.Core.Articles;

namespace NewsArchive.Core.ResultLists;

/// <summary>A bookmarked result: live (a request), frozen (versions), or both.</summary>
/// <param name="Id">Short and URL-safe; never reused.</param>
/// <param name="Name">As its maker calls it.</param>
/// <param name="Created">UTC.</param>
public sealed record ResultList(string Id, string Name, DateTimeOffset Created)
{
    /// <summary>The request as <see cref="Searching.SearchUrl"/> writes it, which a live list runs again each time; also kept for a frozen list, as what it was made from.</summary>
    public required string Request { get; init; }

    /// <summary>Whether the request is run again when the list is opened.</summary>
    public bool Live { get; init; }

    /// <summary>Free text.</summary>
    public string Note { get; init; } = "";

    /// <summary>Free words.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The frozen states, oldest first; empty for a list that is only live.</summary>
    public IReadOnlyList<ListVersion> Versions { get; init; } = [];
}

/// <summary>A result as it was at one moment; never changed afterwards.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Frozen">UTC.</param>
/// <param name="ArchiveVersion">The index version it was made from (<see cref="Searching.IndexInfo.Version"/>).</param>
/// <param name="Total">How many articles it holds.</param>
public sealed record ListVersion(int Number, DateTimeOffset Frozen, long ArchiveVersion, int Total);

/// <summary>One article in a frozen version, with enough to remain as a tombstone.</summary>
/// <param name="Id">The article; its id is the hash of its content.</param>
/// <param name="Title">Its title at that moment.</param>
/// <param name="Published">Its published date at that moment, <see cref="DateInterval.Value"/>; null if undated.</param>
public sealed record ListEntry(ArticleId Id, string Title, string? Published);

/// <summary>What is asked when a list is saved.</summary>
/// <param name="Name">Its name; an empty one is filled in from the query.</param>
/// <param name="Request">The request as <see cref="Searching.SearchUrl"/> writes it.</param>
/// <param name="Live">Keep it live.</param>
/// <param name="Freeze">Freeze it now.</param>
/// <param name="Note">Free text.</param>
/// <param name="Tags">Free words.</param>
public sealed record NewResultList(string Name, string Request, bool Live, bool Freeze, string Note = "", IReadOnlyList<string>? Tags = null);
