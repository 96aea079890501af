using System.Globalization;

namespace NewsArchive.Storage;

/// <summary>The process that holds a data folder for writing.</summary>
/// <param name="Command">What it does: <c>serve</c>.</param>
/// <param name="ProcessId">Its process id.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record LockHolder(string Command, int ProcessId, DateTimeOffset Since)
{
    /// <summary>For people: <c>'newsarchive serve' (process 4711, since 2026-01-02 10:11:12 UTC)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"'newsarchive {Command}' (process {ProcessId}, since {Since.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC)");
}
