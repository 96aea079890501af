namespace NewsArchive.Core.Import.Rtf;

/// <summary>Control words by what they mean for the text.</summary>
internal static class RtfWords
{
    /// <summary>Groups that hold no text of the article.</summary>
    public static readonly HashSet<string> Destinations = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
        "fldinst", "xe", "tc", "rxe", "bkmkstart", "bkmkend", "nonshppict", "listtable", "listoverridetable", "themedata", "generator", "filetbl", "revtbl", "datafield", "footnote", "annotation", "atnid", "atnauthor",
    };

    /// <summary>Words that stand for characters.</summary>
    public static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["par"] = "\n", ["line"] = "\n", ["sect"] = "\n", ["page"] = "\n", ["row"] = "\n", ["column"] = "\n", ["tab"] = "\t", ["cell"] = " | ",
        ["emdash"] = "—", ["endash"] = "–", ["lquote"] = "‘", ["rquote"] = "’", ["ldblquote"] = "“", ["rdblquote"] = "”", ["bullet"] = "•",
        ["emspace"] = " ", ["enspace"] = " ", ["zwj"] = "\u200d", ["zwnj"] = "\u200c", ["ltrmark"] = "\u200e", ["rtlmark"] = "\u200f",
    };

    /// <summary>The code page of a font's character set; 0 where the document's own holds.</summary>
    public static int CodePageOf(int charset) => charset switch
    {
        77 => 10000, 128 => 932, 129 => 949, 134 => 936, 136 => 950, 161 => 1253, 162 => 1254, 163 => 1258, 177 => 1255, 178 => 1256, 186 => 1257, 204 => 1251, 222 => 874, 238 => 1250, 254 => 437,
        _ => 0,
    };
}
