using System.Data.Common;
using NewsArchive.Core.ResultLists;
using NewsArchive.Storage.Ledger;

namespace NewsArchive.Storage.ResultLists;

/// <summary>Writes entries of a frozen state: one prepared statement, one transaction.</summary>
internal static class EntryInsert
{
    public static async Task AllAsync(LedgerDatabase database, int versionKey, int position, IEnumerable<ListEntry> entries, CancellationToken cancellationToken)
    {
        await using var connection = database.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = Prepare(connection, transaction);
        var parameters = command.Parameters;
        parameters[0].Value = versionKey;
        foreach (var entry in entries)
        {
            parameters[1].Value = position++;
            parameters[2].Value = entry.Id.Value;
            parameters[3].Value = entry.Title;
            parameters[4].Value = (object?)entry.Published ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static DbCommand Prepare(DbConnection connection, DbTransaction transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO list_entries ("VersionKey", "Position", "ArticleId", "Title", "Published")
            VALUES (@version, @position, @article, @title, @published)
            """;
        foreach (var name in (string[])["@version", "@position", "@article", "@title", "@published"])
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
