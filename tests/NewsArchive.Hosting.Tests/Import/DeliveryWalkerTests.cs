using NewsArchive.Hosting.Import;
using NewsArchive.Testing;

namespace NewsArchive.Hosting.Tests.Import;

public sealed class DeliveryWalkerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folders_are_walked_to_their_depth_in_ordinal_order()
    {
        Touch("b.txt", "B.txt", "a/z.txt", "a/a/deep.txt", "a.txt");
        Assert.Equal(["B.txt", "a/a/deep.txt", "a/z.txt", "a.txt", "b.txt"], Walk(_folder.Path));
    }

    [Fact]
    public void Hidden_entries_are_passed_over_unless_they_are_named()
    {
        Touch(".git/config", ".hidden.txt", "seen.txt");
        Assert.Equal(["seen.txt"], Walk(_folder.Path));
        Assert.Equal([".hidden.txt"], Walk(_folder[".hidden.txt"]));
    }

    [Fact]
    public void Each_file_is_met_once_whatever_links_and_paths_lead_to_it()
    {
        Touch("in/a.txt");
        Directory.CreateSymbolicLink(_folder["in/loop"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["in/self"], _folder["in/self"]);
        File.CreateSymbolicLink(_folder["in/b.txt"], _folder["in/a.txt"]);
        var met = Walk(_folder["in"], _folder["in/a.txt"], _folder["in"] + "/");
        Assert.Equal("in/a.txt", Assert.Single(met, m => m.EndsWith(".txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_told_as_it_was_given()
    {
        var file = Assert.Single(DeliveryWalker.Walk([_folder["no/such"]]));
        Assert.Equal((_folder["no/such"], "there is no such file or folder"), (file.Path, file.Problem));
        Assert.NotNull(Assert.Single(DeliveryWalker.Walk([""])).Problem);
        Assert.NotNull(Assert.Single(DeliveryWalker.Walk(["a\0b"])).Problem);
    }

    [Fact]
    public void A_very_deep_folder_is_no_danger()
    {
        var path = _folder.Path;
        for (var i = 0; i < 300; i++)
            path = Path.Combine(path, "d");
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "a.txt"), "x");
        Assert.Single(Walk(_folder.Path));
    }

    private List<string> Walk(params string[] paths) =>
        DeliveryWalker.Walk(paths).Select(f => Path.GetRelativePath(_folder.Path, f.Path)).ToList();

    private void Touch(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
            File.WriteAllText(_folder[name], "x");
        }
    }
}
