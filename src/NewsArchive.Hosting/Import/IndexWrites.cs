using NewsArchive.Core;

namespace NewsArchive.Hosting.Import;

/// <summary>Gives failed writes to an index a message for people.</summary>
internal static class IndexWrites
{
    /// <summary>Awaits a write. Throws <see cref="ArchiveException"/> where the index cannot do it: the disk is full, say.</summary>
    public static async Task DoneAsync(Task writing)
    {
        try
        {
            await writing;
        }
        catch (Exception problem) when (problem is not (ArchiveException or OperationCanceledException))
        {
            throw Failure(problem);
        }
    }

    /// <summary>What a failed write is told as.</summary>
    public static ArchiveException Failure(Exception problem) =>
        problem as ArchiveException ?? new ArchiveException($"The index cannot be written: {problem.Message}", problem);
}
