using System.Data.Common;
using NewsArchive.Core.Articles;

namespace NewsArchive.Storage.Ledger;

/// <summary>The one statement that runs for every article of an import: prepared once, a few microseconds each. A place that is known is passed over.</summary>
internal sealed class AppearanceInsert : IAsyncDisposable
{
    private readonly DbCommand _command;

    public AppearanceInsert(DbConnection connection, DbTransaction transaction)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText = """
            INSERT INTO appearances ("ArticleId", "OriginalKey", "Member", "Record", "Offset")
            VALUES (@article, @original, @member, @record, @offset) ON CONFLICT DO NOTHING
            """;
        foreach (var name in (string[])["@article", "@original", "@member", "@record", "@offset"])
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = name;
            _command.Parameters.Add(parameter);
        }
    }

    public Task ExecuteAsync(ArticleId article, Origin origin, int originalKey, CancellationToken cancellationToken)
    {
        var parameters = _command.Parameters;
        parameters[0].Value = article.Value;
        parameters[1].Value = originalKey;
        parameters[2].Value = origin.Member ?? "";
        parameters[3].Value = origin.Record;
        parameters[4].Value = (object?)origin.Offset ?? DBNull.Value;
        return _command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();
}
