using System.Text;

namespace NewsArchive.Core.Articles;

/// <summary>Makes delivered text fit to be read, searched and compared. The original keeps every byte.</summary>
public static class TextCleaning
{
    /// <summary>
    /// Unicode NFC; every line break (CR, CRLF, NEL, LS, PS, VT) a <c>\n</c>; control characters, NULs, soft hyphens,
    /// zero-width spaces and lone surrogates removed or replaced; no white space at line ends; at most one empty
    /// line in a row; none at either end. Linear in the length.
    /// </summary>
    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        var newlines = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u000b' or '\u000c')
                newlines++;
            else if (c is '\u2029')
                newlines += 2;
            else
                Append(text, i, c);
        }

        TrimEnd();
        var cleaned = result.ToString();
        return cleaned.IsNormalized() ? cleaned : cleaned.Normalize();

        void Append(string source, int at, char c)
        {
            if (IsDropped(c))
                return;
            if (newlines > 0)
            {
                TrimEnd();
                if (result.Length > 0)
                    result.Append('\n', Math.Min(newlines, 2));
                newlines = 0;
            }

            if (char.IsSurrogate(c) && !IsPaired(source, at))
                result.Append('\ufffd');
            else
                result.Append(c is '\t' ? ' ' : c);
        }

        void TrimEnd()
        {
            var length = result.Length;
            while (length > 0 && char.IsWhiteSpace(result[length - 1]))
                length--;
            result.Length = length;
        }
    }

    /// <summary>As <see cref="Clean"/>, on one line: runs of white space become one space.</summary>
    public static string CleanLine(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsDropped(char c) =>
        (char.IsControl(c) && c is not '\t') || c is '\u00ad' or '\u200b' or '\ufeff' or '\u2060' || c is >= '\ufff9' and <= '\ufffb' or '\ufffe' or '\uffff';

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at])
            ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
