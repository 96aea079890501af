using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Core.Articles;

/// <summary>Names an article by its content: 32 lower-case hexadecimal digits, the first half of a SHA-256.</summary>
/// <remarks>
/// Only what the source itself gave goes into the hash, never what was inferred or extracted, so that a better
/// extractor does not rename an article. Line endings are normalized before (<see cref="TextCleaning"/>).
/// </remarks>
public readonly record struct ArticleId
{
    private const int Digits = 32;

    private ArticleId(string value) => Value = value;

    /// <summary>The 32 digits.</summary>
    public string Value { get; }

    /// <summary>Hashes the given content; each part is length-prefixed so that no two contents run together.</summary>
    /// <param name="title">The headline, or an empty string where it was derived from the body.</param>
    /// <param name="body">The text.</param>
    /// <param name="source">The publication, as given or as its dateline says.</param>
    /// <param name="published">The published date where metadata gave it; null where it was read from the body.</param>
    /// <param name="sourceKey">The identifier that the source itself gives the record, when it has one.</param>
    public static ArticleId Of(string title, string body, string? source, DateInterval? published, string? sourceKey)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, title);
        Append(hash, body);
        Append(hash, source ?? "");
        Append(hash, published is null ? "" : published.ToRangeString());
        Append(hash, sourceKey ?? "");
        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return new ArticleId(Convert.ToHexStringLower(digest[..(Digits / 2)]));
    }

    /// <summary>Reads 32 hexadecimal digits, either case; anything else is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ArticleId id)
    {
        id = default;
        if (text is null || text.Length != Digits || !text.All(char.IsAsciiHexDigit))
            return false;
        id = new ArticleId(text.ToLowerInvariant());
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    private static void Append(IncrementalHash hash, string part)
    {
        // Lone surrogates become U+FFFD here; two articles that differ only in them are one.
        var bytes = Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
