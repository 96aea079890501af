using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsArchive.Cli.Tests;

/// <summary>Which project may use which, as CONTRIBUTING.md lays it out; read from the assemblies, so that nothing slips in through another.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string, string[]> Projects => new()
    {
        { "NewsArchive.Core", [] },
        { "NewsArchive.Search.Lucene", ["NewsArchive.Core"] },
        { "NewsArchive.Storage", ["NewsArchive.Core"] },
        { "NewsArchive.Hosting", ["NewsArchive.Core", "NewsArchive.Search.Lucene", "NewsArchive.Storage"] },
        { "NewsArchive.Web", ["NewsArchive.Core", "NewsArchive.Hosting"] },
        { "newsarchive", ["NewsArchive.Core", "NewsArchive.Hosting", "NewsArchive.Web"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_the_projects_below_it(string project, string[] allowed) =>
        Assert.Subset(allowed.ToHashSet(StringComparer.Ordinal), References(project).Where(r => r.StartsWith("NewsArchive.", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("Lucene.Net", "NewsArchive.Search.Lucene")]
    [InlineData("Microsoft.EntityFrameworkCore", "NewsArchive.Storage")]
    [InlineData("Microsoft.Data.Sqlite", "NewsArchive.Storage")]
    [InlineData("Npgsql", "NewsArchive.Storage")]
    [InlineData("Microsoft.AspNetCore", "NewsArchive.Web", "newsarchive")]
    [InlineData("Spectre.Console", "newsarchive")]
    [InlineData("System.CommandLine", "newsarchive")]
    [InlineData("CsvHelper", "NewsArchive.Core")]
    public void A_heavy_library_is_seen_by_the_projects_that_are_there_for_it(string library, params string[] projects) =>
        Assert.Subset(
            projects.ToHashSet(StringComparer.Ordinal),
            Projects.Select(p => p.Data.Item1).Where(p => References(p).Exists(r => r.StartsWith(library, StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal));

    private static List<string> References(string assembly)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }
}
