namespace NewsArchive.Core.ResultLists;

/// <summary>Keeps result lists. Every change is durable when its task ends.</summary>
public interface IResultListStore
{
    /// <summary>All lists, newest first, without their entries.</summary>
    Task<IReadOnlyList<ResultList>> AllAsync(CancellationToken cancellationToken = default);

    /// <summary>One list; null if there is none with this id.</summary>
    Task<ResultList?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Saves a new list without versions and returns it.</summary>
    Task<ResultList> AddAsync(NewResultList list, CancellationToken cancellationToken = default);

    /// <summary>Adds a frozen version; entries are streamed in their order. Null if there is no such list.</summary>
    Task<ListVersion?> FreezeAsync(string id, long archiveVersion, IAsyncEnumerable<ListEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>The entries of one version in their order; empty if there is none.</summary>
    Task<IReadOnlyList<ListEntry>> EntriesAsync(string id, int version, int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>Changes name, note and tags; false if there is no such list.</summary>
    Task<bool> DescribeAsync(string id, string name, string note, IReadOnlyList<string> tags, CancellationToken cancellationToken = default);

    /// <summary>Removes a list with its versions; false if there was none.</summary>
    Task<bool> DeleteAsync(string id, CancellationToken cancellationToken = default);
}
