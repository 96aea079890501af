using System.Globalization;

namespace NewsArchive.Storage.Folders;

/// <summary>The process that holds a data folder for writing.</summary>
/// <param name="Command">What it does: <c>serve</c>.</param>
/// <param name="ProcessId">Its process id; 0 where not known.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record LockHolder(string Command, int ProcessId, DateTimeOffset Since)
{
    internal static readonly LockHolder Unknown = new("", 0, DateTimeOffset.UnixEpoch);

    /// <summary>For people: <c>'newsarchive serve' (process 4711, since 2026-01-02 10:11:12 UTC)</c>.</summary>
    public override string ToString() =>
        ProcessId == 0
            ? "another process"
            : string.Create(CultureInfo.InvariantCulture, $"'newsarchive {Command}' (process {ProcessId}, since {Since.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC)");
}
