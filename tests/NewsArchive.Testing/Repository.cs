namespace NewsArchive.Testing;

/// <summary>Files of the repository itself: documents and seeds that tests hold to their word.</summary>
public static class Repository
{
    /// <summary>The folder with the solution file, above the test's own.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>A file or folder of the repository, in full.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "NewsArchive.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException($"No NewsArchive.sln above {folder}.");
    }
}
