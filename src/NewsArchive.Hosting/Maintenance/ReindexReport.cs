using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Maintenance;

/// <summary>What a rebuild of the index did.</summary>
/// <param name="Originals">Originals read again.</param>
/// <param name="Articles">Articles in the new index.</param>
/// <param name="Problems">Records that could not be read.</param>
public sealed record ReindexReport(int Originals, int Articles, IReadOnlyList<ImportProblem> Problems);
