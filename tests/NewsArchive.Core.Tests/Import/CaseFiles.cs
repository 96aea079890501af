using System.Text.Json;

namespace NewsArchive.Core.Tests.Import;

/// <summary>One input file of the cases folder with what is expected of it.</summary>
/// <param name="Name">Folder and file.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Expected">The object of its <c>expected.json</c>.</param>
public sealed record CaseFile(string Name, string Path, JsonElement Expected)
{
    public override string ToString() => Name;

    public string? Text(string key) => Expected.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public IEnumerable<string?> List(string key) =>
        Expected.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()) : [];

    public bool Has(string key) => Expected.TryGetProperty(key, out _);
}

/// <summary>Finds the cases: an <c>expected.json</c> speaks of one file, or names each of its files.</summary>
public static class CaseFiles
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "cases");

    public static IEnumerable<CaseFile> All() =>
        Directory.GetDirectories(Root).Order(StringComparer.Ordinal).SelectMany(InFolder);

    public static CaseFile Find(string name) => All().Single(c => c.Name == name);

    private static IEnumerable<CaseFile> InFolder(string folder)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement;
        var inputs = Directory.GetFiles(folder).Where(f => Path.GetFileName(f) is not ("expected.json" or "README.md")).Order(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var name = Path.GetFileName(input);
            var its = expected.TryGetProperty(name, out var named) ? named : expected;
            yield return new CaseFile($"{Path.GetFileName(folder)}/{name}", input, its);
        }
    }
}
