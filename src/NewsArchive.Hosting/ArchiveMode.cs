namespace NewsArchive.Hosting;

/// <summary>What a process wants of an archive.</summary>
public enum ArchiveMode
{
    /// <summary>Only to read; runs beside the one process that writes. The archive must exist.</summary>
    Read,

    /// <summary>To read and to write; one process at a time. A new archive is begun in an empty or missing folder.</summary>
    Write,

    /// <summary>As <see cref="Write"/>, but an index that cannot be opened is no obstacle: it is about to be rebuilt.</summary>
    Rebuild,
}
