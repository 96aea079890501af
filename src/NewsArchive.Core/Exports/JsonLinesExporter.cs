using System.Text.Json;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Exports;

/// <summary>JSON Lines in the schema of <see cref="ArticleRecord"/>; imports back without loss.</summary>
public sealed class JsonLinesExporter : IResultExporter
{
    private static readonly ReadOnlyMemory<byte> LineEnd = "\n"u8.ToArray();

    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public string Extension => ".jsonl";

    /// <inheritdoc/>
    public string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<ArticleDocument> articles, Stream stream, CancellationToken cancellationToken = default)
    {
        await foreach (var document in articles.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(stream, ArticleJson.From(document), ArticleJson.ForFiles, cancellationToken);
            await stream.WriteAsync(LineEnd, cancellationToken);
        }
    }
}
