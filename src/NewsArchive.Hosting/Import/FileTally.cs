using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger;

namespace NewsArchive.Hosting.Import;

/// <summary>Counts what an import does with one file. Notes may come from several threads.</summary>
internal sealed class FileTally(string delivery, string path, string? original)
{
    /// <summary>The most problems and the most notes that a receipt spells out for one file; the rest is counted.</summary>
    public const int MaxSpelledOut = 1_000;

    private readonly Lock _lock = new();
    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportProblem> _notes = [];
    private int _notesLeftOut;
    private ImportFileStatus? _end;

    public string? Format { get; set; }

    public int Added { get; set; }

    public int AlreadyHere { get; set; }

    public int Rejected { get; private set; }

    /// <summary>Interrupted until <see cref="End"/> says otherwise, however the reading ends.</summary>
    public ImportFileStatus Status { get; init; } = ImportFileStatus.Interrupted;

    private int Found => Added + AlreadyHere + Rejected;

    /// <summary>A tally for a file, or a member of it, that is about to be read.</summary>
    public static FileTally Of(string delivery, FileReading reading, string original) =>
        new(delivery, reading.Member is null ? delivery : $"{delivery} › {reading.Member}", original) { Format = reading.Format };

    /// <summary>What an earlier import said of the same bytes: all that was read then is here already, all that was rejected still is.</summary>
    public static FileTally Repeated(string delivery, FileReceipt earlier)
    {
        var tally = new FileTally(delivery, earlier.Path, earlier.Original)
        {
            Format = earlier.Format,
            AlreadyHere = earlier.Found - earlier.Rejected,
            Rejected = earlier.Rejected,
            Status = ImportFileStatus.Finished,
        };
        tally._problems.AddRange(earlier.Problems.Take(earlier.Rejected));
        return tally;
    }

    public void Reject(string location, string message)
    {
        Rejected++;
        if (_problems.Count < MaxSpelledOut)
            _problems.Add(new ImportProblem(location, message));
    }

    public void Note(string location, string message)
    {
        lock (_lock)
        {
            if (_notes.Count < MaxSpelledOut)
                _notes.Add(new ImportProblem(location, message));
            else
                _notesLeftOut++;
        }
    }

    /// <summary>The file was read to its end. One without any record is rejected as a whole: nothing is passed over in silence.</summary>
    public void End()
    {
        if (Found == 0)
            Reject(path, "no articles were found in it");
        _end = Added + AlreadyHere > 0 ? ImportFileStatus.Finished : ImportFileStatus.Rejected;
    }

    /// <summary>The file as the ledger takes it. Nothing may be counted afterwards.</summary>
    public ImportedFile Finish()
    {
        AddRemainder(_problems, Rejected - _problems.Count, "records were rejected");
        AddRemainder(_notes, _notesLeftOut, "notes are not listed");
        return new ImportedFile(delivery, _end ?? Status, new FileReceipt(path, original)
        {
            Format = Format,
            Found = Found,
            Added = Added,
            AlreadyHere = AlreadyHere,
            Rejected = Rejected,
            Problems = _problems,
            Notes = _notes,
        });
    }

    private void AddRemainder(List<ImportProblem> list, int count, string what)
    {
        if (count > 0)
            list.Add(new ImportProblem(path, FormattableString.Invariant($"{count} more {what}")));
    }
}
