using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Core;

namespace NewsArchive.Storage.Folders;

/// <summary>The file <c>archive.json</c> that says: this folder is an archive, of this form, begun then.</summary>
/// <param name="Format">Version of the folder's layout.</param>
/// <param name="Created">When it was begun (UTC).</param>
public sealed record ArchiveMarker([property: JsonRequired] int Format, [property: JsonRequired] DateTimeOffset Created)
{
    /// <summary>The layout that this version reads and writes.</summary>
    public const int CurrentFormat = 1;

    internal const string FileName = "archive.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The marker of a folder; null where there is none. Throws <see cref="ArchiveException"/> for a damaged or newer one.</summary>
    internal static ArchiveMarker? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        var marker = Parse(path);
        if (marker.Format > CurrentFormat)
            throw new ArchiveException($"The archive in '{folder}' was made by a newer version of NewsArchive (format {marker.Format}; this version reads format {CurrentFormat}).");
        return marker;
    }

    /// <summary>Writes the marker under a temporary name first, so that it is there whole or not at all.</summary>
    internal void Write(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, this, Json);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        DirectorySync.Flush(folder);
    }

    private static ArchiveMarker Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchiveMarker>(File.ReadAllText(path), Json)
                ?? throw new ArchiveException($"The archive marker '{path}' is damaged: it is empty.");
        }
        catch (JsonException problem)
        {
            throw new ArchiveException($"The archive marker '{path}' is damaged: it is not the JSON that NewsArchive wrote.", problem);
        }
    }
}
