using System.Runtime.CompilerServices;
using System.Text;

namespace NewsArchive.Core.Import.Reuters;

/// <summary>One <c>&lt;REUTERS ...&gt; ... &lt;/REUTERS&gt;</c> of a file, not parsed yet.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Offset">Byte offset of its <c>&lt;REUTERS</c>.</param>
/// <param name="Text">Its bytes as ISO 8859-1.</param>
/// <param name="Complete">False where the end tag is missing or the record is absurdly long; <paramref name="Text"/> is then only its beginning.</param>
internal sealed record SgmlRecord(int Number, long Offset, string Text, bool Complete);

/// <summary>Cuts a stream into records and holds only one of them in memory.</summary>
internal sealed class SgmlRecordReader(Stream stream)
{
    private const int Chunk = 128 * 1024;
    private const int LongestRecord = 8 * 1024 * 1024;
    private const int ShownOfBroken = 400;
    private byte[] _buffer = new byte[Chunk];
    private int _start;
    private int _end;
    private long _offset;

    private static ReadOnlySpan<byte> Open => "<REUTERS"u8;

    private static ReadOnlySpan<byte> Close => "</REUTERS>"u8;

    private Span<byte> Held => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The records in the order of the file.</summary>
    public async IAsyncEnumerable<SgmlRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; await SkipToRecordAsync(cancellationToken); number++)
        {
            var offset = _offset;
            var length = await FindEndAsync(cancellationToken);
            var shown = length > 0 ? length : Math.Min(ShownOfBroken, Held.Length);
            yield return new SgmlRecord(number, offset, Encoding.Latin1.GetString(Held[..shown]), length > 0);
            Drop(length > 0 ? length : Open.Length);
        }
    }

    private async ValueTask<bool> SkipToRecordAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var at = Held.IndexOf(Open);
            if (at >= 0)
            {
                Drop(at);
                return true;
            }

            Drop(Math.Max(0, Held.Length - Open.Length + 1));
            if (!await FillAsync(cancellationToken))
                return false;
        }
    }

    /// <summary>The length of the record at the start of the buffer; 0 where another begins, or the file ends, before its end tag.</summary>
    private async ValueTask<int> FindEndAsync(CancellationToken cancellationToken)
    {
        var searched = Open.Length;
        while (true)
        {
            var held = Held[searched..];
            var close = held.IndexOf(Close);
            var next = (close < 0 ? held : held[..close]).IndexOf(Open);
            if (next >= 0)
                return 0;
            if (close >= 0)
                return searched + close + Close.Length;
            searched = Math.Max(searched, Held.Length - Close.Length + 1);
            if (Held.Length > LongestRecord || !await FillAsync(cancellationToken))
                return 0;
        }
    }

    private void Drop(int count)
    {
        _start += count;
        _offset += count;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            Held.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }
}
