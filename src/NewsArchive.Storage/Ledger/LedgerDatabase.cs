using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core;

namespace NewsArchive.Storage.Ledger;

/// <summary>The ledger's database in its present form. Everything in it goes through short-lived contexts and connections.</summary>
public sealed class LedgerDatabase : IDisposable
{
    private readonly string _connection;
    private readonly DbContextOptions<SqliteLedgerContext> _options;

    private LedgerDatabase(string file, bool readOnly)
    {
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
        }.ToString();
        _options = new DbContextOptionsBuilder<SqliteLedgerContext>().UseSqlite(_connection).Options;
    }

    /// <summary>Opens a ledger. To write, a missing one is begun and an older one is brought up to date.</summary>
    /// <exception cref="ArchiveException">It is damaged, of a newer version, or must be brought up to date before it can be read.</exception>
    public static LedgerDatabase Open(string file, bool readOnly)
    {
        var database = new LedgerDatabase(file, readOnly);
        try
        {
            database.Prepare(file, readOnly);
            return database;
        }
        catch (SqliteException problem)
        {
            database.Dispose();
            throw new ArchiveException($"The ledger '{file}' cannot be opened: {Reason(problem)}", problem);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Whether a ledger is missing, begun but not finished, or of an older version: to be opened for writing once before it can be read.</summary>
    public static bool IsBehind(string file)
    {
        if (!File.Exists(file))
            return true;
        using var database = new LedgerDatabase(file, readOnly: true);
        try
        {
            using var connection = database.OpenConnection();
            return string.CompareOrdinal(LedgerVersion.Of(connection), LedgerVersion.Current) < 0;
        }
        catch (SqliteException)
        {
            // Damaged, not behind; opening it says what is wrong.
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Idle connections keep the file open; closing the last one also folds the write-ahead log into it.
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>What the database says of a failure, without its numbers: <c>database or disk is full</c>.</summary>
    internal static string Reason(SqliteException problem)
    {
        var parts = problem.Message.Split('\'');
        return parts.Length > 2 ? parts[1] : problem.Message;
    }

    internal LedgerContext CreateContext() => new SqliteLedgerContext(_options);

    internal DbConnection OpenConnection()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private void Prepare(string file, bool readOnly)
    {
        using var connection = OpenConnection();
        var version = LedgerVersion.Of(connection);
        var order = string.CompareOrdinal(version, LedgerVersion.Current);
        if (order > 0)
            throw new ArchiveException($"The ledger '{file}' was made by a newer version of NewsArchive ({version}; this version knows {LedgerVersion.Current}).");
        if (readOnly && order < 0)
            throw new ArchiveException($"The ledger '{file}' is not ready yet: another process is bringing it up to date; try again.");
        if (readOnly)
            return;
        Execute(connection, "PRAGMA journal_mode = WAL");
        if (order < 0)
            Migrate();
    }

    private void Migrate()
    {
        using var context = CreateContext();
        context.Database.Migrate();
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
