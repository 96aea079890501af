namespace NewsArchive.Search.Lucene.Searching;

/// <summary>Splits the work of one search over a second thread where it is large enough to pay.</summary>
internal static class TwoThreads
{
    private const int WorthIt = 50_000;

    /// <summary>The results for all items in their order; <paramref name="size"/> says how much work there is, in documents.</summary>
    /// <remarks>An exception of the work comes out as itself.</remarks>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, int size)
    {
        var results = new TResult[items.Count];
        var next = -1;
        if (size < WorthIt || items.Count < 2)
        {
            Work();
            return results;
        }

        var helper = Task.Run(Work);
        try
        {
            Work();
        }
        finally
        {
            // Whatever happened here, the other thread must not outlive the search.
            ((IAsyncResult)helper).AsyncWaitHandle.WaitOne();
        }

        if (helper.Exception?.InnerException is { } failure)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        return results;

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < items.Count; i = Interlocked.Increment(ref next))
                results[i] = work(items[i]);
        }
    }
}
