using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Files;
using NewsArchive.Search.Lucene.Searching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene;

/// <summary>The index on Lucene.NET: one writer and one current snapshot for the process.</summary>
public sealed class LuceneArticleIndex : IArticleIndex
{
    private const string SchemaKey = "newsarchive.schema";
    private readonly FSDirectory _directory;
    private readonly IndexWriter? _writer;
    private readonly LuceneIndexOptions _options;
    private readonly ThreadLocal<LuceneDocumentBuilder> _builders = new(() => new LuceneDocumentBuilder(), trackAllValues: true);
    private readonly System.Threading.Lock _refreshing = new();
    private Snapshot? _snapshot;

    private LuceneArticleIndex(FSDirectory directory, IndexWriter? writer, LuceneIndexOptions options)
    {
        (_directory, _writer, _options) = (directory, writer, options);
        if (DirectoryReader.IndexExists(directory))
            _snapshot = Snapshot.Of(DirectoryReader.Open(directory));
    }

    /// <inheritdoc/>
    public IndexInfo Info => new(_snapshot?.Reader.NumDocs ?? 0, _snapshot?.Reader.Version ?? 0, IndexFields.Schema);

    /// <summary>Opens the index in a folder; makes an empty one where there is none and it may be written.</summary>
    /// <exception cref="ArchiveException">The index is damaged, of another schema, or held by another process.</exception>
    public static LuceneArticleIndex Open(string folder, LuceneIndexOptions? options = null)
    {
        options ??= new LuceneIndexOptions();
        FSDirectory? directory = null;
        IndexWriter? writer = null;
        try
        {
            directory = new MappedDirectory(new DirectoryInfo(folder));
            CheckSchema(directory, folder);
            writer = options.ReadOnly ? null : OpenWriter(directory, options);
            return new LuceneArticleIndex(directory, writer, options);
        }
        catch (Exception e) when (e is IOException or LockObtainFailedException or InvalidDataException or UnauthorizedAccessException)
        {
            writer?.Dispose();
            directory?.Dispose();
            throw new ArchiveException($"The index in {folder} cannot be opened: {e.Message.ReplaceLineEndings(" ")} If it is damaged, `newsarchive reindex` makes it again from the originals.", e);
        }
    }

    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyCollection<ArticleDocument> documents, CancellationToken cancellationToken = default)
    {
        var builder = _builders.Value!;
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Writer.UpdateDocument(new Term(IndexFields.Id, document.Article.Id.Value), builder.Build(document));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken = default)
    {
        Writer.DeleteDocuments([.. ids.Select(id => new Term(IndexFields.Id, id.Value))]);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        NameSchema(Writer);
        Writer.Commit();
        Refresh();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleDocument>> FindAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellationToken = default)
    {
        using var snapshot = Hold();
        IReadOnlyList<ArticleDocument> found = snapshot is null
            ? []
            : [.. ids.Select(id => DocumentReader.Find(snapshot, id)).Where(doc => doc >= 0).Select(doc => DocumentReader.Read(snapshot, doc))];
        return Task.FromResult(found);
    }

    /// <inheritdoc/>
    public Task<ResultPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default)
    {
        using var snapshot = Hold();
        return Task.FromResult(snapshot is null ? EmptyResult.Of(request) : Run(snapshot, request, _options.TimeLimit, cancellationToken).Page());
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleId>> SearchIdsAsync(SearchRequest request, CancellationToken cancellationToken = default)
    {
        // A list, an export or a check needs all of them, however long that takes; nobody waits for it at a page.
        using var snapshot = Hold();
        return Task.FromResult(snapshot is null ? [] : Run(snapshot, request, Timeout.InfiniteTimeSpan, cancellationToken).Ids());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _snapshot?.Dispose();
        _snapshot = null;
        _writer?.Dispose();
        foreach (var builder in _builders.Values)
            builder.Dispose();
        _builders.Dispose();
        _directory.Dispose();
        return ValueTask.CompletedTask;
    }

    private IndexWriter Writer => _writer ?? throw new InvalidOperationException("The index was opened only to be read.");

    private RequestRunner Run(Snapshot snapshot, SearchRequest request, TimeSpan limit, CancellationToken cancellationToken) =>
        new(snapshot, request, new TimeLimit(_options.Time, limit, cancellationToken));

    /// <summary>The current snapshot, kept open until it is disposed; null while the index has never been committed.</summary>
    private Snapshot? Hold()
    {
        while (_snapshot is { } current)
        {
            if (current.TryHold())
                return current;
        }

        return null;
    }

    private void Refresh()
    {
        lock (_refreshing)
        {
            var old = _snapshot;
            var reader = old is null ? DirectoryReader.Open(_directory) : DirectoryReader.OpenIfChanged(old.Reader);
            if (reader is null)
                return;
            _snapshot = Snapshot.Of(reader);
            old?.Dispose();
        }
    }

    private static IndexWriter OpenWriter(FSDirectory directory, LuceneIndexOptions options)
    {
        var isNew = !DirectoryReader.IndexExists(directory);
        var writer = new IndexWriter(directory, new IndexWriterConfig(global::Lucene.Net.Util.LuceneVersion.LUCENE_48, null)
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            RAMBufferSizeMB = options.BufferMegabytes,
            Similarity = new ExactLengthSimilarity(),
        });
        // Closing commits too: an import that fails before its first commit must not leave an index without a schema.
        if (isNew)
            NameSchema(writer);
        return writer;
    }

    private static void NameSchema(IndexWriter writer) =>
        writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [SchemaKey] = IndexFields.Schema.ToString(CultureInfo.InvariantCulture) });

    private static void CheckSchema(FSDirectory directory, string folder)
    {
        if (!DirectoryReader.IndexExists(directory))
            return;
        var infos = new SegmentInfos();
        infos.Read(directory);
        var schema = infos.UserData.TryGetValue(SchemaKey, out var value) ? value : "none";
        if (infos.Count > 0 && schema != IndexFields.Schema.ToString(CultureInfo.InvariantCulture))
            throw new ArchiveException($"The index in {folder} has schema {schema}, this program reads {IndexFields.Schema}: run `newsarchive reindex` to make it again from the originals.");
    }
}
