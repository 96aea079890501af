namespace NewsArchive.Core.Import.Encodings;

/// <summary>What bytes say.</summary>
/// <param name="Text">The characters; empty where the bytes are no text.</param>
/// <param name="Encoding">The name of the encoding that was used; empty where the bytes are no text.</param>
/// <param name="Problem">Why the bytes are no text, in one line; else null.</param>
internal sealed record DecodedText(string Text, string Encoding, string? Problem = null)
{
    /// <summary>Bytes that are no text.</summary>
    public static DecodedText None(string problem) => new("", "", problem);
}
