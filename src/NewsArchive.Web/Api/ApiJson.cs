using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArchive.Web.Api;

/// <summary>Serializers made at compile time for what Core has none for.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<ListRecord>))]
[JsonSerializable(typeof(ListEntriesRecord))]
[JsonSerializable(typeof(ListDraft))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Puts them before reflection.</summary>
    public static void Configure(JsonSerializerOptions options) => options.TypeInfoResolverChain.Insert(0, Default);
}
