using Microsoft.EntityFrameworkCore;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>The tables of the ledger, whatever database holds them. Each database has a context of its own with its own migrations.</summary>
internal abstract class LedgerContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<OriginalRow> Originals => Set<OriginalRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<ImportFileRow> ImportFiles => Set<ImportFileRow>();

    public DbSet<AppearanceRow> Appearances => Set<AppearanceRow>();

    public DbSet<ResultListRow> Lists => Set<ResultListRow>();

    public DbSet<ListEntryRow> ListEntries => Set<ListEntryRow>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        LedgerModel.DescribeImports(modelBuilder);
        LedgerModel.DescribeLists(modelBuilder);
    }
}

/// <summary>The ledger in an SQLite file.</summary>
internal sealed class SqliteLedgerContext(DbContextOptions<SqliteLedgerContext> options) : LedgerContext(options);
