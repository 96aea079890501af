namespace NewsArchive.Core.Exports;

/// <summary>Every format a result can be exported in. A new export is one line here.</summary>
public static class Exporters
{
    /// <summary>All exports, in the order in which they are offered.</summary>
    public static IReadOnlyList<IResultExporter> All { get; } =
    [
        new CsvExporter(),
        new CsvExporter(withByteOrderMark: true),
        new JsonLinesExporter(),
        new RisExporter(),
        new BibTexExporter(),
        new CslJsonExporter(),
    ];

    /// <summary>The export of a name, in any case; null if there is none.</summary>
    public static IResultExporter? Find(string name) => All.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
}
