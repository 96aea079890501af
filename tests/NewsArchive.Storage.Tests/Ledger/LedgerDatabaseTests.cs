using Microsoft.EntityFrameworkCore;
using NewsArchive.Core;
using NewsArchive.Storage.Ledger;
using NewsArchive.Testing;

namespace NewsArchive.Storage.Tests.Ledger;

public sealed class LedgerDatabaseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string LedgerFile => _folder["ledger.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_ledger_has_every_migration_and_the_model_needs_no_other()
    {
        using var database = LedgerDatabase.Open(LedgerFile, readOnly: false);
        using var context = database.CreateContext();
        Assert.Equal(context.Database.GetMigrations(), context.Database.GetAppliedMigrations());
        Assert.Equal(LedgerVersion.Current, context.Database.GetMigrations().Last());
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void It_writes_ahead_and_waits_for_the_disk()
    {
        using var database = LedgerDatabase.Open(LedgerFile, readOnly: false);
        Assert.Equal("wal", Ask(database, "PRAGMA journal_mode"));
        Assert.Equal("2", Ask(database, "PRAGMA synchronous"));
    }

    [Fact]
    public void A_ledger_of_a_newer_version_is_refused()
    {
        using (var database = LedgerDatabase.Open(LedgerFile, readOnly: false))
            Ask(database, """INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Later', '99.0')""");
        Assert.Contains("newer version", Assert.Throws<ArchiveException>(() => LedgerDatabase.Open(LedgerFile, readOnly: false)).Message);
        Assert.Contains("newer version", Assert.Throws<ArchiveException>(() => LedgerDatabase.Open(LedgerFile, readOnly: true)).Message);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_in_one_line()
    {
        File.WriteAllText(LedgerFile, new string('x', 5000));
        var problem = Assert.Throws<ArchiveException>(() => LedgerDatabase.Open(LedgerFile, readOnly: false));
        Assert.Contains("file is not a database", problem.Message);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Reading_begins_no_ledger()
    {
        Assert.Throws<ArchiveException>(() => LedgerDatabase.Open(LedgerFile, readOnly: true));
        Assert.False(File.Exists(LedgerFile));
    }

    [Fact]
    public void It_can_be_read_while_another_writes()
    {
        using var writer = LedgerDatabase.Open(LedgerFile, readOnly: false);
        using var reader = LedgerDatabase.Open(LedgerFile, readOnly: true);
        Assert.Equal("0", Ask(reader, "SELECT count(*) FROM imports"));
    }

    private static string? Ask(LedgerDatabase database, string sql)
    {
        using var connection = database.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
