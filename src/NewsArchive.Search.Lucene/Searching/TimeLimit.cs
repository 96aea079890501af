namespace NewsArchive.Search.Lucene.Searching;

/// <summary>Stops a search that runs too long.</summary>
internal sealed class TimeLimit(TimeProvider time, TimeSpan limit, CancellationToken cancellationToken)
{
    private const int Stride = 4096;
    private readonly long _start = time.GetTimestamp();
    private int _steps;

    /// <summary>Counts a step and looks at the clock now and then; throws <see cref="TimeoutException"/> or <see cref="OperationCanceledException"/>.</summary>
    public void Step()
    {
        if (++_steps % Stride != 0)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(_start) > limit)
            throw new TimeoutException();
    }
}
