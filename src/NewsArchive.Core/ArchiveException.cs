namespace NewsArchive.Core;

/// <summary>The archive cannot be opened or used; the message says which folder and why, in one line for people.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>An exception with a message for people.</summary>
    public ArchiveException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message for people and its cause.</summary>
    public ArchiveException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
