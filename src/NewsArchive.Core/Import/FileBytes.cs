namespace NewsArchive.Core.Import;

/// <summary>Reads whole files that must be held in memory, up to a limit.</summary>
internal static class FileBytes
{
    /// <summary>The most that a page or a plain text may have.</summary>
    public const int Limit = 64 * 1024 * 1024;

    /// <summary>All bytes; null where there are more than <see cref="Limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Length > Limit)
            return null;
        await using var stream = file.Open();
        using var buffer = new MemoryStream(file.Length > 0 ? (int)file.Length : 64 * 1024);
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > Limit)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    /// <summary>What is said of a file over the limit.</summary>
    public static ImportProblem TooLarge(SourceFile file) =>
        new(file.DisplayName, $"larger than {Limit / (1024 * 1024)} MB, too large for one article");
}
