using System.Data.Common;

namespace NewsArchive.Storage.Ledger;

/// <summary>Which form a ledger has: the name of its last migration. Names begin with a date and compare ordinally.</summary>
internal static class LedgerVersion
{
    /// <summary>The last migration that this version knows. Asking the database alone, without building the whole model, keeps a start fast.</summary>
    public const string Current = "20250101000000_Begin";

    /// <summary>The last migration that a ledger has seen; null for an empty one.</summary>
    public static string? Of(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'""";
        if (command.ExecuteScalar() is not > 0L)
            return null;
        command.CommandText = """SELECT max("MigrationId") FROM "__EFMigrationsHistory" """;
        return command.ExecuteScalar() as string;
    }
}
