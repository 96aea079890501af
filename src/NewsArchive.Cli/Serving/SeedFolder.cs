namespace NewsArchive.Cli.Serving;

/// <summary>Finds the articles that come along: beside the program, or in the clone that it was built from.</summary>
internal static class SeedFolder
{
    private const string Name = "seeds";

    /// <summary>The folder; null where there is none.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(seeds) && (folder.FullName == new DirectoryInfo(AppContext.BaseDirectory).FullName || File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln"))))
                return seeds;
        }

        return null;
    }
}
