using System.Text;

namespace NewsArchive.Core.Import.PlainText;

/// <summary>Undoes hard line breaks inside a paragraph.</summary>
internal static class LineJoining
{
    /// <summary>Appends a line after a space; after none where the line before ends in a hyphen inside a word ("anti-", "inflation").</summary>
    public static void Append(StringBuilder paragraph, ReadOnlySpan<char> line)
    {
        var hyphenated = paragraph.Length > 1 && paragraph[^1] == '-' && char.IsLetterOrDigit(paragraph[^2]) && char.IsLetterOrDigit(line[0]);
        if (!hyphenated && paragraph.Length > 0)
            paragraph.Append(' ');
        paragraph.Append(line);
    }
}
