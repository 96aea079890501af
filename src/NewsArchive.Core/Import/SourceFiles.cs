using NewsArchive.Core.Import.Containers;

namespace NewsArchive.Core.Import;

/// <summary>A file to read, or why there is none: exactly one of the two.</summary>
/// <param name="File">A delivery that is no container, or a member of one; may be opened at any time, also after the walk.</param>
/// <param name="Problem">A container or member that could not be opened.</param>
public sealed record ExpandedFile(SourceFile? File, ImportProblem? Problem);

/// <summary>Looks into containers: ZIP, GZIP and TAR, recognised by their bytes, inside each other up to three deep.</summary>
public static class SourceFiles
{
    /// <summary>The file itself, or, where it is a container, its members one after the other.</summary>
    /// <remarks>
    /// Members are decompressed as the sequence reaches them, in bounded memory. Encrypted and damaged members, bombs and nesting that is too deep
    /// become problems; the rest goes on. Throws only <see cref="IOException"/>, when the delivery itself cannot be read.
    /// </remarks>
    public static IEnumerable<ExpandedFile> Expand(SourceFile file) => Expand(file, new ContainerLimits());

    /// <summary>The member of a delivery with this path (<see cref="Articles.Origin.Member"/>); the delivery itself for null. Null where there is no such member.</summary>
    public static SourceFile? Find(SourceFile file, string? member) =>
        member is null ? file : Expand(file).Select(e => e.File).FirstOrDefault(f => f?.Member == member);

    /// <summary>As <see cref="Expand(SourceFile)"/> with other limits.</summary>
    internal static IEnumerable<ExpandedFile> Expand(SourceFile file, ContainerLimits limits) => new ContainerWalk(limits).Expand(file);
}
