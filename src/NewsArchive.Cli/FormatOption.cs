using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace NewsArchive.Cli;

/// <summary><c>--format text|json</c>.</summary>
internal static class FormatOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json");
        return option;
    }

    /// <summary>Writes a value as JSON, one document and a line end.</summary>
    public static void WriteJson<T>(T value, JsonTypeInfo<T> type) => Console.Out.WriteLine(System.Text.Json.JsonSerializer.Serialize(value, type));
}
