using System.Runtime.CompilerServices;
using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Import;

/// <summary>One file, or one member of a delivered archive, and the records in it.</summary>
/// <param name="Member">The path inside the delivered archive; null for the delivery itself.</param>
/// <param name="Format">The name of the format that reads it; null where none does.</param>
/// <param name="Items">The records; to be read once, before the next reading is asked for.</param>
internal sealed record FileReading(string? Member, string? Format, IAsyncEnumerable<ImportItem> Items);

/// <summary>Opens deliveries with the format that claims them.</summary>
internal sealed class DeliveryReader(IReadOnlyList<IArticleFormat> formats)
{
    /// <summary>Whether anything here reads the file. Throws <see cref="IOException"/> where it cannot even be opened.</summary>
    public bool Claims(SourceFile file) => FormatOf(file) is not null;

    /// <summary>The readings of a delivery: one, or one for each member of an archive.</summary>
    public async IAsyncEnumerable<FileReading> ReadAsync(SourceFile delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (FormatOf(delivery) is { } format)
            yield return new FileReading(delivery.Member, format.Name, Guarded(format, delivery, cancellationToken));
    }

    private IArticleFormat? FormatOf(SourceFile file) => formats.FirstOrDefault(f => f.CanRead(file));

    /// <summary>A format must not throw on content. Where one does all the same, the file is reported and the import goes on.</summary>
    private static async IAsyncEnumerable<ImportItem> Guarded(IArticleFormat format, SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var items = format.ReadAsync(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var (item, isLast) = await NextAsync(items, file);
            if (item is not null)
                yield return item;
            if (isLast)
                yield break;
        }
    }

    private static async Task<(ImportItem? Item, bool IsLast)> NextAsync(IAsyncEnumerator<ImportItem> items, SourceFile file)
    {
        try
        {
            return await items.MoveNextAsync() ? (items.Current, false) : (null, true);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return (new ImportProblem(file.DisplayName, $"reading stopped here: {problem.Message}"), true);
        }
    }
}
