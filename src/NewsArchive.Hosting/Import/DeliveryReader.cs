using System.Runtime.CompilerServices;
using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Import;

/// <summary>One file, or one member of a delivered container, and the records in it.</summary>
/// <param name="Member">The path inside the delivered container; null for the delivery itself.</param>
/// <param name="Format">The name of the format that reads it; null where none does.</param>
/// <param name="Items">The records; to be read once, before the next reading is asked for.</param>
internal sealed record FileReading(string? Member, string? Format, IAsyncEnumerable<ImportItem> Items);

/// <summary>Opens deliveries, containers and what is in them, with the formats that claim them. Never throws on content.</summary>
internal sealed class DeliveryReader(IReadOnlyList<IArticleFormat> formats)
{
    private readonly ArticleFormats _formats = new(formats);

    /// <summary>The readings of a delivery: one, or one for each member of a container.</summary>
    public IEnumerable<FileReading> Read(SourceFile delivery, CancellationToken cancellationToken)
    {
        using var files = SourceFiles.Expand(delivery).GetEnumerator();
        while (true)
        {
            var (reading, isLast) = Next(files, delivery, cancellationToken);
            if (reading is not null)
                yield return reading;
            if (isLast)
                yield break;
        }
    }

    private (FileReading? Reading, bool IsLast) Next(IEnumerator<ExpandedFile> files, SourceFile delivery, CancellationToken cancellationToken)
    {
        try
        {
            if (!files.MoveNext())
                return (null, true);
            return (files.Current is { File: { } file } ? ReadingOf(file, cancellationToken) : Refusal(files.Current.Problem!), false);
        }
        catch (IOException problem)
        {
            return (Refusal(new ImportProblem(delivery.DisplayName, problem.Message)), true);
        }
    }

    private FileReading ReadingOf(SourceFile file, CancellationToken cancellationToken) => _formats.Pick(file) is { } format
        ? new FileReading(file.Member, format.Name, Guarded(format, file, cancellationToken))
        : Refusal(new ImportProblem(file.DisplayName, "no format here reads this kind of file")) with { Member = file.Member };

    private static FileReading Refusal(ImportProblem problem) => new(null, null, AsyncEnumerable.Repeat<ImportItem>(problem, 1));

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
