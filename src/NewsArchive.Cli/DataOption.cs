using System.CommandLine;
using NewsArchive.Hosting;

namespace NewsArchive.Cli;

/// <summary><c>--data DIR</c>, the same everywhere, and the archive behind it.</summary>
internal static class DataOption
{
    public static Option<string> Create() => new("--data") { Description = "The folder of the archive.", DefaultValueFactory = _ => "index-data" };

    /// <summary>Opens the archive to write; who holds it otherwise is told by the exception.</summary>
    public static Archive OpenToWrite(string folder, string command, ArchiveMode mode = ArchiveMode.Write) =>
        Archive.Open(folder, mode, new ArchiveOptions { Command = command });

    /// <summary>Opens the archive to read, beside a process that may be writing; says on standard error who that is.</summary>
    public static Archive OpenToRead(string folder, string command)
    {
        var archive = Archive.Open(folder, ArchiveMode.Read, new ArchiveOptions { Command = command });
        if (archive.HeldBy is { } holder)
            Console.Error.WriteLine($"Note: {folder} is held by {holder}; reading beside it.");
        return archive;
    }
}
