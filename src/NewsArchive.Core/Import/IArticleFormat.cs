namespace NewsArchive.Core.Import;

/// <summary>Reads one kind of file. Never throws on content: what cannot be read becomes an <see cref="ImportProblem"/>.</summary>
public interface IArticleFormat
{
    /// <summary>A short name for people: <c>HTML page</c>.</summary>
    string Name { get; }

    /// <summary>Whether this format claims the file, by its first bytes and its extension.</summary>
    bool CanRead(SourceFile file);

    /// <summary>The records in the order of the file. Throws only <see cref="OperationCanceledException"/> and <see cref="IOException"/>.</summary>
    IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, CancellationToken cancellationToken);
}
