using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Names;

/// <summary>The kinds of name that are told apart while tagging; <see cref="Other"/> (nationalities, events, works) is not kept as a mention.</summary>
internal enum NameKind
{
    Person,
    Organization,
    Place,
    Other,
}

/// <summary>A name as the tagger found it, before it is known whose it is.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Span">Where it stands in the text, without title and possessive ending.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Rule">Who decided.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameSpan(NameKind Kind, TextSpan Span, double Confidence, string Rule);
