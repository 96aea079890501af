namespace NewsArchive.Core.Import.Containers;

/// <summary>One member of a container, not decompressed yet.</summary>
/// <param name="Name">Its path inside the container, as it stands there.</param>
/// <param name="Compressed">Bytes that it takes in the container; the whole container's where that is not known.</param>
/// <param name="Open">Opens it while the container is being walked through.</param>
/// <param name="Reopen">Opens it at any later time, from the container's beginning.</param>
internal sealed record Member(string Name, long Compressed, Func<Stream> Open, Func<Stream> Reopen)
{
    /// <summary>Why it cannot be read; else null.</summary>
    public string? Problem { get; init; }
}
