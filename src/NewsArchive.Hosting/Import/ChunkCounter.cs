namespace NewsArchive.Hosting.Import;

/// <summary>Counts the chunks that are being worked on, and remembers the first failure.</summary>
internal sealed class ChunkCounter
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _none = Completed();
    private Exception? _failure;
    private int _count;

    public bool HasFailed => Volatile.Read(ref _failure) is not null;

    public void Begin()
    {
        lock (_lock)
        {
            if (_count++ == 0)
                _none = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void End(Exception? failure)
    {
        lock (_lock)
        {
            _failure ??= failure;
            if (--_count == 0)
                _none.TrySetResult();
        }
    }

    /// <summary>Ends when no chunk is being worked on. Throws as <see cref="ThrowIfFailed"/>.</summary>
    public async Task NoneAsync()
    {
        Task none;
        lock (_lock)
        {
            none = _none.Task;
        }

        await none;
        ThrowIfFailed();
    }

    public void ThrowIfFailed()
    {
        if (Volatile.Read(ref _failure) is { } failure)
            throw IndexWrites.Failure(failure);
    }

    private static TaskCompletionSource Completed()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
