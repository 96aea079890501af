using System.Buffers.Binary;
using Lucene.Net.Store;

namespace NewsArchive.Search.Lucene.Files;

/// <summary>Reads a mapped file, or a slice of one, from a position. Every read is checked against the end.</summary>
internal sealed unsafe class MappedInput : IndexInput
{
    private readonly MappedFile _file;
    private readonly byte* _start;
    private readonly long _length;
    private long _position;

    public MappedInput(string description, MappedFile file)
        : this(description, file, 0, file.Length)
    {
    }

    private MappedInput(string description, MappedFile file, long offset, long length)
        : base(description)
    {
        _file = file;
        _start = file.Start + offset;
        _length = length;
    }

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position => _position;

    /// <summary>An input over a part of this one.</summary>
    public MappedInput Slice(string description, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > _length - length)
            throw new EndOfStreamException($"{description} would end behind {this}.");
        return new MappedInput(description, _file, _start - _file.Start + offset, length);
    }

    /// <inheritdoc/>
    public override void Seek(long pos)
    {
        if (pos < 0 || pos > _length)
            throw new EndOfStreamException($"Position {pos} lies behind the end of {this}.");
        _position = pos;
    }

    /// <inheritdoc/>
    public override byte ReadByte()
    {
        if (_position >= _length)
            throw AtEnd();
        var value = _start[_position++];
        GC.KeepAlive(_file);
        return value;
    }

    /// <inheritdoc/>
    public override void ReadBytes(byte[] b, int offset, int len) => Take(len).CopyTo(b.AsSpan(offset, len));

    /// <inheritdoc/>
    public override short ReadInt16() => BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short)));

    /// <inheritdoc/>
    public override int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));

    /// <inheritdoc/>
    public override long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)));

    /// <inheritdoc/>
    public override int ReadVInt32()
    {
        var value = 0;
        for (var shift = 0; shift <= 28; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }

        throw new InvalidDataException($"A number in {this} has too many bytes.");
    }

    /// <inheritdoc/>
    public override long ReadVInt64()
    {
        var value = 0L;
        for (var shift = 0; shift <= 56; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80)
                return value;
        }

        throw new InvalidDataException($"A number in {this} has too many bytes.");
    }

    /// <inheritdoc/>
    public override object Clone() => new MappedInput(ToString(), _file, _start - _file.Start, _length) { _position = _position };

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // The map ends with the last input that reads it.
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _length - _position)
            throw AtEnd();
        var span = new ReadOnlySpan<byte>(_start + _position, count);
        _position += count;
        GC.KeepAlive(_file);
        return span;
    }

    private EndOfStreamException AtEnd() => new($"Read behind the end of {this}.");
}
