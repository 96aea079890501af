using NewsArchive.Core.ResultLists;

namespace NewsArchive.Web.Api;

/// <summary>A result list as JSON.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Created">UTC.</param>
/// <param name="Request">The query string that <c>/api/search</c> takes.</param>
/// <param name="Live">Whether the request is run again each time.</param>
/// <param name="Note">Free text.</param>
/// <param name="Tags">Free words.</param>
/// <param name="Versions">The frozen states, oldest first.</param>
internal sealed record ListRecord(
    string Id, string Name, DateTimeOffset Created, string Request, bool Live, string Note, IReadOnlyList<string> Tags, IReadOnlyList<VersionRecord> Versions)
{
    public static ListRecord From(ResultList list) => new(
        list.Id, list.Name, list.Created, list.Request, list.Live, list.Note, list.Tags, [.. list.Versions.Select(VersionRecord.From)]);
}

/// <summary>A frozen version as JSON.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Frozen">UTC.</param>
/// <param name="ArchiveVersion">The state of the archive.</param>
/// <param name="Total">How many articles it holds.</param>
internal sealed record VersionRecord(int Number, DateTimeOffset Frozen, long ArchiveVersion, int Total)
{
    public static VersionRecord From(ListVersion version) => new(version.Number, version.Frozen, version.ArchiveVersion, version.Total);
}

/// <summary>A list with one page of the entries of one version.</summary>
/// <param name="List">The list.</param>
/// <param name="Version">The number of the version; null where the list has none.</param>
/// <param name="Entries">The entries in their order.</param>
internal sealed record ListEntriesRecord(ListRecord List, int? Version, IReadOnlyList<EntryRecord> Entries);

/// <summary>One frozen article.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Title">Its title when it was frozen.</param>
/// <param name="Published">Its published date then; null if undated.</param>
internal sealed record EntryRecord(string Id, string Title, string? Published)
{
    public static EntryRecord From(ListEntry entry) => new(entry.Id.Value, entry.Title, entry.Published);
}

/// <summary>What is sent to save a list.</summary>
/// <param name="Name">Its name; filled in from the query where it is missing.</param>
/// <param name="Request">A query string as <c>/api/search</c> takes it.</param>
/// <param name="Live">Whether to run the request again each time; where it is missing, unless it is frozen.</param>
/// <param name="Freeze">Whether to freeze the result now.</param>
/// <param name="Note">Free text.</param>
/// <param name="Tags">Free words.</param>
internal sealed record ListDraft(string? Name, string? Request, bool? Live, bool? Freeze, string? Note, IReadOnlyList<string>? Tags);
