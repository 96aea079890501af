namespace NewsArchive.Search.Lucene.Searching;

/// <summary>Stops a search that runs too long. Safe for several threads.</summary>
internal sealed class TimeLimit(TimeProvider time, TimeSpan limit, CancellationToken cancellationToken)
{
    /// <summary>After so many documents the clock is worth a look.</summary>
    public const int Stride = 4096;

    private readonly long _start = time.GetTimestamp();

    /// <summary>Throws <see cref="TimeoutException"/> or <see cref="OperationCanceledException"/> when it is time to stop.</summary>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (limit != Timeout.InfiniteTimeSpan && time.GetElapsedTime(_start) > limit)
            throw new TimeoutException();
    }
}
