using Microsoft.Data.Sqlite;
using NewsArchive.Core;

namespace NewsArchive.Storage.Ledger;

/// <summary>Gives failed writes a message for people.</summary>
internal static class LedgerWrites
{
    /// <summary>Awaits a write. Throws <see cref="ArchiveException"/> where the database cannot do it: the disk is full, say.</summary>
    public static async Task<T> SavedAsync<T>(Task<T> writing)
    {
        try
        {
            return await writing;
        }
        catch (Exception problem) when ((problem as SqliteException ?? problem.InnerException as SqliteException) is { } cause)
        {
            throw new ArchiveException($"The ledger cannot be written: {LedgerDatabase.Reason(cause)}", problem);
        }
    }

    /// <inheritdoc cref="SavedAsync{T}"/>
    public static Task SavedAsync(Task writing) => SavedAsync(Done(writing));

    private static async Task<bool> Done(Task writing)
    {
        await writing;
        return true;
    }
}
