using System.Runtime.InteropServices;

namespace NewsArchive.Core.Import.Rtf;

/// <summary>What holds inside a group and ends with it.</summary>
/// <param name="Skipped">The group is no text: a font table, a picture, hidden text.</param>
/// <param name="Hidden">Hidden text is on.</param>
/// <param name="UnicodeSkip">How many characters stand in for a <c>\u</c>.</param>
/// <param name="CodePage">For <c>\'hh</c>.</param>
/// <param name="InFontTable">Fonts are being described.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RtfState(bool Skipped, bool Hidden, int UnicodeSkip, int CodePage, bool InFontTable);
