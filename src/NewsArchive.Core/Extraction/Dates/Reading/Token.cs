using System.Runtime.InteropServices;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>A word, a run of digits or a single mark, with its place in the text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Value">The number of a run of digits (-1 over nine digits), the unified character of a mark, or the word's value.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Glued">Whether it follows the token before it without white space.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, int Value, WordKind Kind, bool Glued)
{
    /// <summary>The first unit after the token.</summary>
    public int End => Start + Length;
}
