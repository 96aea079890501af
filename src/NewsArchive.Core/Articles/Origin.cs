namespace NewsArchive.Core.Articles;

/// <summary>Where an article was read from: enough to show its proof, and to read it again.</summary>
/// <param name="Original">SHA-256 of the delivered file, 64 hexadecimal digits.</param>
/// <param name="FileName">The name under which it was delivered, without folders of the importing machine.</param>
/// <param name="Member">The path inside the archive when the delivery was a ZIP or GZIP; else null.</param>
/// <param name="Record">The number of the record in the file or member, from 1.</param>
/// <param name="Offset">The byte offset at which the record begins in the file or member; null where not known.</param>
public sealed record Origin(string Original, string FileName, string? Member = null, int Record = 1, long? Offset = null)
{
    /// <summary>For people: <c>wire.zip › 1987/a.sgm, record 12</c>.</summary>
    public override string ToString() =>
        (Member is null ? FileName : $"{FileName} › {Member}") + (Record > 1 || Offset > 0 ? $", record {Record}" : "");
}
