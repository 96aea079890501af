using System.Data.Common;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Storage.Ledger.Rows;

namespace NewsArchive.Storage.Ledger;

/// <summary>One transaction in which all appearances are written anew, together with the name of the index they belong to. Without <see cref="CommitAsync"/> nothing changes.</summary>
public sealed class LedgerRebuild : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly AppearanceInsert _insert;
    private readonly Dictionary<string, int> _originals;

    private LedgerRebuild(DbConnection connection, DbTransaction transaction, Dictionary<string, int> originals)
    {
        (_connection, _transaction, _originals) = (connection, transaction, originals);
        _insert = new AppearanceInsert(connection, transaction);
        Lookup = new ArticleLookup(connection, transaction);
    }

    /// <summary>Knows the articles of the new state only.</summary>
    public ArticleLookup Lookup { get; }

    /// <summary>Records that an article stands at a place.</summary>
    public Task AddAsync(ArticleId article, Origin origin, CancellationToken cancellationToken) =>
        LedgerWrites.SavedAsync(_insert.ExecuteAsync(article, origin, _originals[origin.Original], cancellationToken));

    /// <summary>Puts the new state in the place of the old one.</summary>
    /// <exception cref="ArchiveException">It cannot be written; the old state stands.</exception>
    public async Task CommitAsync(string indexName, CancellationToken cancellationToken)
    {
        await using var command = Command(
            """INSERT INTO settings ("Name", "Value") VALUES (@name, @value) ON CONFLICT ("Name") DO UPDATE SET "Value" = excluded."Value" """);
        Bind(command, "@name", SettingRow.Index);
        Bind(command, "@value", indexName);
        await LedgerWrites.SavedAsync(command.ExecuteNonQueryAsync(cancellationToken));
        await LedgerWrites.SavedAsync(_transaction.CommitAsync(cancellationToken));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Lookup.Dispose();
        await _insert.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    internal static async Task<LedgerRebuild> BeginAsync(LedgerDatabase database, CancellationToken cancellationToken)
    {
        var connection = database.OpenConnection();
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var rebuild = new LedgerRebuild(connection, transaction, new(StringComparer.Ordinal));
        await using var clear = rebuild.Command("DELETE FROM appearances");
        await LedgerWrites.SavedAsync(clear.ExecuteNonQueryAsync(cancellationToken));
        await rebuild.ReadOriginalsAsync(cancellationToken);
        return rebuild;
    }

    private async Task ReadOriginalsAsync(CancellationToken cancellationToken)
    {
        await using var command = Command("""SELECT "Sha256", "Key" FROM originals""");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            _originals.Add(reader.GetString(0), reader.GetInt32(1));
    }

    private DbCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        return command;
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
