using NewsArchive.Core.Searching;
using NewsArchive.Testing;

namespace NewsArchive.Hosting.Tests;

/// <summary>A folder with deliveries beside an archive that opens on them.</summary>
public sealed class ArchiveFixture : IDisposable
{
    private readonly TempFolder _folder = new();

    public ArchiveOptions Options { get; set; } = new() { Command = "test", Workers = 2 };

    public string this[string name] => _folder[name];

    public void Dispose() => _folder.Dispose();

    public Archive Open(ArchiveMode mode = ArchiveMode.Write) => Archive.Open(_folder["data"], mode, Options);

    /// <summary>Writes a delivery and returns its path.</summary>
    public string Deliver(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        File.WriteAllText(_folder[name], text);
        return _folder[name];
    }

    /// <summary>Writes JSON Lines with the articles of these numbers; the same number is the same article.</summary>
    public string DeliverReports(string name, IEnumerable<int> numbers) =>
        Deliver(name, string.Concat(numbers.Select(i => $$"""{"title":"Report {{i}}","body":"Number {{i}} of the port.","date":"2021-03-04"}""" + "\n")));

    public static async Task<int> CountAsync(Archive archive) => (await archive.Index.SearchAsync(new SearchRequest())).Total;
}
