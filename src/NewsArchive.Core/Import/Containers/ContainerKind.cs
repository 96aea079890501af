namespace NewsArchive.Core.Import.Containers;

/// <summary>The containers that are looked into.</summary>
internal enum ContainerKind
{
    /// <summary>Not a container.</summary>
    None,

    /// <summary>ZIP.</summary>
    Zip,

    /// <summary>GZIP: one member.</summary>
    GZip,

    /// <summary>TAR, as found inside GZIP.</summary>
    Tar,
}

/// <summary>Recognises containers by their bytes; names do not count.</summary>
internal static class ContainerKinds
{
    private const int TarMagicAt = 257;

    /// <summary>The kind that the first bytes show.</summary>
    public static ContainerKind Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return ContainerKind.Zip;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b, 8]))
            return ContainerKind.GZip;
        return head.Length > TarMagicAt + 5 && head[TarMagicAt..].StartsWith("ustar"u8) ? ContainerKind.Tar : ContainerKind.None;
    }
}
