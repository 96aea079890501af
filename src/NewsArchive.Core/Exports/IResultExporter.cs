using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Exports;

/// <summary>Writes articles in one file format, one after the other, in bounded memory. Safe for use by several threads at once.</summary>
public interface IResultExporter
{
    /// <summary>A short stable name: <c>csv</c>, <c>jsonl</c>, <c>ris</c>.</summary>
    string Name { get; }

    /// <summary>The extension of its files, with its dot.</summary>
    string Extension { get; }

    /// <summary>The media type for HTTP.</summary>
    string MediaType { get; }

    /// <summary>Writes the articles in their order and leaves the stream open. Throws what the stream throws.</summary>
    Task WriteAsync(IAsyncEnumerable<ArticleDocument> articles, Stream stream, CancellationToken cancellationToken = default);
}
