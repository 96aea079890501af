using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsArchive.Storage.Ledger;

/// <summary>What <c>dotnet ef migrations add NAME --context SqliteLedgerContext</c> starts from; not used while the program runs.</summary>
internal sealed class SqliteLedgerDesign : IDesignTimeDbContextFactory<SqliteLedgerContext>
{
    public SqliteLedgerContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteLedgerContext>().UseSqlite("Data Source=:memory:").Options);
}
