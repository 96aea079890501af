using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsArchive.Core.Import;
using NewsArchive.Core.ResultLists;
using NewsArchive.Hosting.Maintenance;

namespace NewsArchive.Cli.Json;

/// <summary>How the command line writes what has no form in the API.</summary>
internal static class CliJson
{
    private static readonly JsonSerializerOptions Readable = new(CliJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ImportReceipt))]
[JsonSerializable(typeof(ArchiveStats))]
[JsonSerializable(typeof(VerifyReport))]
[JsonSerializable(typeof(ReindexReport))]
[JsonSerializable(typeof(ResultList))]
[JsonSerializable(typeof(IReadOnlyList<ResultList>))]
internal sealed partial class CliJsonContext : JsonSerializerContext;
