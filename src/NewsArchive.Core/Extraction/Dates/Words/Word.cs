using System.Runtime.InteropServices;

namespace NewsArchive.Core.Extraction.Dates.Words;

/// <summary>What a word means to the tagger, and its number where it has one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(WordKind Kind, int Value);
