using System.IO.MemoryMappedFiles;
using Lucene.Net.Store;

namespace NewsArchive.Search.Lucene.Files;

/// <summary>
/// Reads index files through memory maps and plain pointers. Lucene.NET's own MMapDirectory takes a handle for every
/// byte, which costs a third of a search.
/// </summary>
internal sealed class MappedDirectory(DirectoryInfo folder) : FSDirectory(folder, null)
{
    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return new MappedInput(name, MappedFile.Open(Path.Combine(Directory.FullName, name)));
    }

    /// <inheritdoc/>
    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new Slicer((MappedInput)OpenInput(name, context));

    private sealed class Slicer(MappedInput whole) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => whole.Slice(sliceDescription, offset, length);

        [Obsolete("Only for indexes of Lucene 3.")]
        public override IndexInput OpenFullSlice() => (IndexInput)whole.Clone();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                whole.Dispose();
        }
    }
}

/// <summary>
/// A mapped file. Its handle unmaps it when nothing that reads it is reachable any more, never before: Lucene hands
/// out clones that outlive the input they came from, and a read of unmapped memory would end the process.
/// </summary>
internal sealed unsafe class MappedFile
{
    // Never read: holds the map as long as this object lives.
    private readonly MemoryMappedViewAccessor? _view;

    private MappedFile(MemoryMappedViewAccessor? view, long length)
    {
        _view = view;
        Length = length;
        if (view is not null)
            Start = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
    }

    /// <summary>The first byte.</summary>
    public byte* Start { get; }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    /// <summary>Maps a file for reading; an empty one needs no map.</summary>
    public static MappedFile Open(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length == 0)
            return new MappedFile(null, 0);
        using var map = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        return new MappedFile(map.CreateViewAccessor(0, stream.Length, MemoryMappedFileAccess.Read), stream.Length);
    }
}
