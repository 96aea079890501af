using System.Data.Common;
using NewsArchive.Core.Articles;

namespace NewsArchive.Storage.Ledger;

/// <summary>Asks quickly, again and again, whether the ledger has an article. Not for several threads at once.</summary>
public sealed class ArticleLookup : IDisposable
{
    private readonly DbConnection _connection;
    private readonly bool _ownsConnection;
    private readonly DbCommand _command;

    internal ArticleLookup(DbConnection connection, DbTransaction? transaction = null)
    {
        (_connection, _ownsConnection) = (connection, transaction is null);
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText = """SELECT 1 FROM appearances WHERE "ArticleId" = @article LIMIT 1""";
        var parameter = _command.CreateParameter();
        parameter.ParameterName = "@article";
        _command.Parameters.Add(parameter);
    }

    /// <summary>Whether the article was recorded, at any place.</summary>
    public bool Contains(ArticleId article)
    {
        _command.Parameters[0].Value = article.Value;
        return _command.ExecuteScalar() is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _command.Dispose();
        if (_ownsConnection)
            _connection.Dispose();
    }
}
