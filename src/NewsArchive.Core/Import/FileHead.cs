using System.Text;
using NewsArchive.Core.Import.Encodings;

namespace NewsArchive.Core.Import;

/// <summary>The beginning of a file as text, to recognise markup by.</summary>
internal static class FileHead
{
    /// <summary>The first 4,096 bytes; wide encodings decoded, others byte by byte.</summary>
    public static string Text(SourceFile file)
    {
        var head = file.Head;
        var mark = ByteOrderMarks.Find(head);
        var encoding = mark?.Encoding ?? WideEncodings.Find(head) ?? Encoding.Latin1;
        return encoding.GetString(head[(mark?.Length ?? 0)..]).TrimStart();
    }

    /// <summary>Whether the text begins with the tag, an XML declaration and comments before it aside.</summary>
    public static bool BeginsWithTag(string head, string tag)
    {
        var text = head.AsSpan();
        while (true)
        {
            text = text.TrimStart();
            var skipped = text.StartsWith("<?", StringComparison.Ordinal) ? "?>" : text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : null;
            if (skipped is null)
                return text.StartsWith("<" + tag, StringComparison.OrdinalIgnoreCase);
            var end = text.IndexOf(skipped, StringComparison.Ordinal);
            if (end < 0)
                return false;
            text = text[(end + skipped.Length)..];
        }
    }

    /// <summary>Whether the text begins as XML does.</summary>
    public static bool LooksLikeXml(string head) => head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
}
