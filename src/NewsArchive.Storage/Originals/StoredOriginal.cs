namespace NewsArchive.Storage.Originals;

/// <summary>A delivered file as the archive keeps it.</summary>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits: its name.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredOriginal(string Sha256, long Length);
