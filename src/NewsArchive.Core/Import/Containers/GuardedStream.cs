namespace NewsArchive.Core.Import.Containers;

/// <summary>A decompressing stream that stops at a limit, and says of damage what readers of files expect: <see cref="IOException"/>.</summary>
/// <param name="inner">What decompresses; disposed with this stream.</param>
/// <param name="limit">The bytes after which it throws.</param>
/// <param name="owned">Also disposed with this stream.</param>
internal sealed class GuardedStream(Stream inner, long limit, IDisposable? owned = null) : Stream
{
    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Counted(inner.Read(buffer));
        }
        catch (InvalidDataException e)
        {
            throw new IOException(Damage(e), e);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Counted(await inner.ReadAsync(buffer, cancellationToken));
        }
        catch (InvalidDataException e)
        {
            throw new IOException(Damage(e), e);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owned?.Dispose();
        }

        base.Dispose(disposing);
    }

    private static string Damage(InvalidDataException e) => "the compressed data is damaged: " + e.Message.ReplaceLineEndings(" ");

    private int Counted(int count)
    {
        _read += count;
        return _read <= limit ? count : throw new IOException("it decompresses to far more than its size; taken for a decompression bomb");
    }
}
