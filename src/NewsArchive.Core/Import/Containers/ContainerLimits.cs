namespace NewsArchive.Core.Import.Containers;

/// <summary>How much a container may hold before it is taken for a bomb.</summary>
/// <param name="MostMembers">Members in one delivery, those of inner containers included.</param>
/// <param name="MostBytes">Bytes that one delivery may become.</param>
/// <param name="Ratio">How many times larger than its compressed form a member may become.</param>
/// <param name="Grace">Bytes up to which the ratio does not count.</param>
/// <param name="Depth">Containers inside each other; the delivery is the first.</param>
internal sealed record ContainerLimits(
    int MostMembers = 500_000,
    long MostBytes = 64L * 1024 * 1024 * 1024,
    int Ratio = 200,
    long Grace = 16 * 1024 * 1024,
    int Depth = 3)
{
    /// <summary>The most that is held in memory for one member; larger ones are decompressed anew each time they are opened.</summary>
    public const int InMemory = 16 * 1024 * 1024;

    /// <summary>The largest inner container: it must be held in memory.</summary>
    public const int InnerContainer = 64 * 1024 * 1024;
}
