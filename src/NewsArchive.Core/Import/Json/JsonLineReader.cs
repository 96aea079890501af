using System.Runtime.CompilerServices;

namespace NewsArchive.Core.Import.Json;

/// <summary>One line of a file.</summary>
/// <param name="Number">Among the lines that are not blank, from 1.</param>
/// <param name="Offset">Byte offset of its first byte.</param>
/// <param name="Bytes">Without the line break; valid until the next line is read. Empty where the line is too long.</param>
internal readonly record struct JsonLine(int Number, long Offset, ReadOnlyMemory<byte> Bytes);

/// <summary>Cuts a stream into lines and holds only one of them in memory.</summary>
internal sealed class JsonLineReader(Stream stream, int longestLine)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _offset;

    /// <summary>The lines that are not blank. A line over the limit comes with no bytes, and is skipped to its end.</summary>
    public async IAsyncEnumerable<JsonLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; ;)
        {
            var offset = _offset;
            var (length, tooLong, ended) = await FindEndAsync(cancellationToken);
            var line = _buffer.AsMemory(_start, length);
            if (tooLong || !line.Span.Trim(" \t\r"u8).IsEmpty)
                yield return new JsonLine(number++, offset, tooLong ? default : line);
            Drop(length + (ended ? 0 : 1));
            if (ended)
                yield break;
        }
    }

    private async ValueTask<(int Length, bool TooLong, bool Ended)> FindEndAsync(CancellationToken cancellationToken)
    {
        var (searched, tooLong) = (0, false);
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
                return (searched + at, tooLong, false);
            searched = _end - _start;
            if (searched > longestLine)
            {
                tooLong = true;
                Drop(searched);
                searched = 0;
            }

            if (!await FillAsync(cancellationToken))
                return (_end - _start, tooLong, true);
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
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }
}
