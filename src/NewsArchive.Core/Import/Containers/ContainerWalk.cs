namespace NewsArchive.Core.Import.Containers;

/// <summary>Walks through one delivery, container inside container, with one budget for all of it.</summary>
internal sealed class ContainerWalk(ContainerLimits limits)
{
    private const string Inside = " › ";
    private int _members;
    private long _bytes;

    /// <summary>The file itself, or everything that is in it.</summary>
    public IEnumerable<ExpandedFile> Expand(SourceFile file, int depth = 1)
    {
        var kind = ContainerKinds.Of(file.Head);
        if (kind == ContainerKind.None)
            return [new ExpandedFile(file, null)];
        // A TAR in a GZIP is one container to people.
        return depth > limits.Depth + (kind == ContainerKind.Tar ? 1 : 0)
            ? [Problem(file, $"containers nested deeper than {limits.Depth} are not opened")]
            : Guarded(file, Members(file, kind), depth);
    }

    private IEnumerable<Member> Members(SourceFile file, ContainerKind kind) => kind switch
    {
        ContainerKind.Zip => ZipMembers.Read(Seekable(file), limits),
        ContainerKind.Tar => StreamMembers.Tar(file.Length, file.Open),
        _ => StreamMembers.GZip((file.Member ?? file.FileName).Split(Inside)[^1], file.Length, file.Open),
    };

    /// <summary>As an iterator cannot yield from a handler, damage is caught at each step.</summary>
    private IEnumerable<ExpandedFile> Guarded(SourceFile file, IEnumerable<Member> members, int depth)
    {
        using var walk = members.GetEnumerator();
        while (true)
        {
            string? damage = null;
            var more = false;
            try
            {
                more = walk.MoveNext();
            }
            catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
            {
                damage = e.Message.ReplaceLineEndings(" ");
            }

            if (damage is not null)
                yield return Problem(file, $"the archive cannot be read: {damage}");
            if (!more)
                yield break;
            foreach (var item in One(file, walk.Current, depth))
                yield return item;
            if (_members > limits.MostMembers || _bytes > limits.MostBytes)
            {
                yield return Problem(file, "it holds more than is read from one delivery; the rest of it was left out");
                yield break;
            }
        }
    }

    private IEnumerable<ExpandedFile> One(SourceFile container, Member member, int depth)
    {
        _members++;
        var path = container.Member is null ? member.Name : container.Member + Inside + member.Name;
        var (file, problem) = member.Problem is null ? Load(container, member, path) : (null, member.Problem);
        return file is null
            ? [new ExpandedFile(null, new ImportProblem($"{container.FileName}{Inside}{path}", problem!))]
            : Expand(file, depth + 1);
    }

    /// <summary>Small members are decompressed now, once; large ones whenever they are opened.</summary>
    private (SourceFile? File, string? Problem) Load(SourceFile container, Member member, string path)
    {
        var limit = Math.Max(limits.Grace, Math.Max(member.Compressed, 0) * limits.Ratio);
        try
        {
            using var stream = new GuardedStream(member.Open(), limit);
            var bytes = ReadUpTo(stream, ContainerLimits.InMemory);
            if (bytes is not null)
            {
                _bytes += bytes.Length;
                return (new SourceFile(container.Original, container.FileName, bytes.Length, () => new MemoryStream(bytes, writable: false), path), null);
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException)
        {
            return (null, e.Message.ReplaceLineEndings(" "));
        }

        _bytes += ContainerLimits.InMemory;
        var reopen = member.Reopen;
        return (new SourceFile(container.Original, container.FileName, -1, () => new GuardedStream(reopen(), limit), path), null);
    }

    private static byte[]? ReadUpTo(Stream stream, int most)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + read > most)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    /// <summary>ZIP keeps its directory at the end. What cannot seek is held in memory, up to a limit.</summary>
    private static Func<Stream> Seekable(SourceFile file) => () =>
    {
        var stream = file.Open();
        if (stream.CanSeek)
            return stream;
        using (stream)
        {
            var bytes = ReadUpTo(stream, ContainerLimits.InnerContainer) ?? throw new InvalidDataException("an archive inside another is too large; unpack the outer one first");
            return new MemoryStream(bytes, writable: false);
        }
    };

    private static ExpandedFile Problem(SourceFile file, string message) => new(null, new ImportProblem(file.DisplayName, message));
}
