using Microsoft.EntityFrameworkCore;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>Keys, names and indexes of the ledger's tables.</summary>
internal static class LedgerModel
{
    private const int HashLength = 64;
    private const int ArticleIdLength = 32;

    public static void DescribeImports(ModelBuilder model)
    {
        model.Entity<OriginalRow>(table =>
        {
            table.ToTable("originals").HasKey(o => o.Key);
            table.Property(o => o.Sha256).HasMaxLength(HashLength);
            table.HasIndex(o => o.Sha256).IsUnique();
            table.HasIndex(o => o.Length);
        });
        model.Entity<ImportRow>().ToTable("imports").HasKey(i => i.Id);
        model.Entity<ImportFileRow>(table =>
        {
            table.ToTable("import_files").HasKey(f => f.Key);
            table.HasOne<ImportRow>().WithMany().HasForeignKey(f => f.ImportId);
            table.HasOne<OriginalRow>().WithMany().HasForeignKey(f => f.OriginalKey);
            table.HasMany(f => f.Notes).WithOne().HasForeignKey(n => n.ImportFileKey);
        });
        model.Entity<ImportNoteRow>().ToTable("import_notes").HasKey(n => n.Key);
        model.Entity<AppearanceRow>(table =>
        {
            table.ToTable("appearances").HasKey(a => a.Key);
            table.Property(a => a.ArticleId).HasMaxLength(ArticleIdLength);
            table.HasOne<OriginalRow>().WithMany().HasForeignKey(a => a.OriginalKey);
            table.HasIndex(a => a.ArticleId);
            table.HasIndex(a => new { a.OriginalKey, a.Member, a.Record, a.ArticleId }).IsUnique();
        });
        model.Entity<SettingRow>().ToTable("settings").HasKey(s => s.Name);
    }

    public static void DescribeLists(ModelBuilder model)
    {
        model.Entity<ResultListRow>(table =>
        {
            table.ToTable("lists").HasKey(l => l.Key);
            table.Property(l => l.Id).IsRequired();
            table.HasIndex(l => l.Id).IsUnique();
            table.HasMany(l => l.Versions).WithOne().HasForeignKey(v => v.ListKey);
        });
        model.Entity<ListVersionRow>(table =>
        {
            table.ToTable("list_versions").HasKey(v => v.Key);
            table.HasIndex(v => new { v.ListKey, v.Number }).IsUnique();
        });
        model.Entity<ListEntryRow>(table =>
        {
            table.ToTable("list_entries").HasKey(e => new { e.VersionKey, e.Position });
            table.Property(e => e.ArticleId).HasMaxLength(ArticleIdLength);
            table.HasIndex(e => e.ArticleId);
            table.HasOne<ListVersionRow>().WithMany().HasForeignKey(e => e.VersionKey);
        });
    }
}
