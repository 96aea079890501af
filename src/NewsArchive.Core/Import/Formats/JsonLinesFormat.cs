using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.Encodings;
using NewsArchive.Core.Import.Json;

namespace NewsArchive.Core.Import.Formats;

/// <summary>JSON Lines (one object a line), a single JSON object, or an array of objects.</summary>
/// <remarks>
/// Every field but one of title and body may be missing; names in brackets are read too; fields that are not named here are passed over.
/// <list type="table">
/// <item><term>id</term><description>32 hexadecimal digits mark a record of our own export, taken as it stands; any other value is the source's key</description></item>
/// <item><term>title (headline), body (text, content)</term><description>strings; paragraphs of the body separated by an empty line</description></item>
/// <item><term>published (date, datePublished)</term><description><c>2022</c>, <c>2022-01</c>, <c>2022-01-04</c>, a timestamp (its day as written), or an object with earliest, latest, precision, provenance</description></item>
/// <item><term>source, language (lang), url, sourceKey</term><description>strings</description></item>
/// <item><term>authors (author), subjects</term><description>a string or a list; subjects as <c>scheme:value</c></description></item>
/// <item><term>titleFromBody</term><description>whether the title only repeats the beginning of the body</description></item>
/// </list>
/// </remarks>
public sealed class JsonLinesFormat : IArticleFormat
{
    private const int LongestLine = 64 * 1024 * 1024;
    private static readonly string[] Extensions = [".jsonl", ".ndjson", ".json", ".jsonlines"];
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <inheritdoc/>
    public string Name => "JSON Lines";

    /// <inheritdoc/>
    public bool CanRead(SourceFile file)
    {
        var head = Unmarked(file.Head).TrimStart(" \t\r\n"u8);
        if (Extensions.Contains(file.Extension, StringComparer.Ordinal))
            return !head.StartsWith("<"u8) && KnownContent.Name(head) is null;
        return head.StartsWith("{\""u8) && head.IndexOf("\":"u8) > 0;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, CancellationToken cancellationToken) =>
        ByteOrderMarks.Find(file.Head) is { Length: 2 or 4 } || IsOneDocument(file) ? ReadDocumentAsync(file, cancellationToken) : ReadLinesAsync(file, cancellationToken);

    /// <summary>A first line that is no whole value means a document printed over several lines.</summary>
    private static bool IsOneDocument(SourceFile file)
    {
        if (file.Extension is ".jsonl" or ".ndjson" or ".jsonlines")
            return false;
        var head = Unmarked(file.Head).TrimStart(" \t\r\n"u8);
        if (head.IsEmpty || head[0] == (byte)'[')
            return true;
        var end = head.IndexOf((byte)'\n');
        return end > 0 && head[..end].TrimEnd(" \t\r"u8) is var first && !first.EndsWith("}"u8);
    }

    private static async IAsyncEnumerable<ImportItem> ReadLinesAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.Open();
        var found = false;
        await foreach (var line in new JsonLineReader(stream, LongestLine).ReadAsync(cancellationToken))
        {
            var bytes = line.Number == 1 ? Unmarked(line.Bytes) : line.Bytes;
            var location = $"{file.DisplayName}, record {line.Number}, byte {line.Offset}";
            found = true;
            yield return line.Bytes.IsEmpty
                ? new ImportProblem(location, $"the line is longer than {LongestLine / (1024 * 1024)} MB")
                : ReadOne(bytes, location, new Origin(file.Original, file.FileName, file.Member, line.Number, line.Offset));
        }

        if (!found)
            yield return new ImportProblem(file.DisplayName, "the file is empty");
    }

    private static async IAsyncEnumerable<ImportItem> ReadDocumentAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await FileBytes.ReadAsync(file, cancellationToken);
        if (bytes is null || bytes.Length == 0)
        {
            yield return new ImportProblem(file.DisplayName, bytes is null ? "larger than 64 MB as one JSON document; write one object a line instead" : "the file is empty");
            yield break;
        }

        foreach (var item in ReadDocument(file, bytes))
            yield return item;
    }

    private static List<ImportItem> ReadDocument(SourceFile file, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is { } problem)
            return [new ImportProblem(file.DisplayName, problem)];
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return [new ImportProblem(file.DisplayName, "there is no text in the file")];
        try
        {
            using var document = JsonDocument.Parse(decoded.Text, Options);
            var root = document.RootElement;
            var records = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList() : [root];
            return records.Select((record, i) => ReadRecord(record, file, i + 1)).ToList();
        }
        catch (JsonException e)
        {
            return [new ImportProblem(file.DisplayName, NotJson(e))];
        }
    }

    private static ImportItem ReadRecord(JsonElement record, SourceFile file, int number) =>
        JsonArticle.Read(record, $"{file.DisplayName}, record {number}", new Origin(file.Original, file.FileName, file.Member, number));

    private static ImportItem ReadOne(ReadOnlyMemory<byte> line, string location, Origin origin)
    {
        try
        {
            using var document = JsonDocument.Parse(Valid(line), Options);
            return JsonArticle.Read(document.RootElement, location, origin);
        }
        catch (JsonException e)
        {
            return new ImportProblem(location, NotJson(e));
        }
    }

    /// <summary>JSON is UTF-8; a line in a code page is read as text first.</summary>
    private static ReadOnlyMemory<byte> Valid(ReadOnlyMemory<byte> line) =>
        System.Text.Unicode.Utf8.IsValid(line.Span) ? line : System.Text.Encoding.UTF8.GetBytes(TextDecoder.Decode(line.Span).Text);

    private static string NotJson(JsonException e) =>
        e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase) ? "the JSON is nested too deeply" : $"not valid JSON (byte {e.BytePositionInLine} of the line)";

    private static ReadOnlySpan<byte> Unmarked(ReadOnlySpan<byte> bytes) => ByteOrderMarks.Find(bytes) is { Length: 3 } ? bytes[3..] : bytes;

    private static ReadOnlyMemory<byte> Unmarked(ReadOnlyMemory<byte> bytes) => ByteOrderMarks.Find(bytes.Span) is { Length: 3 } ? bytes[3..] : bytes;
}
