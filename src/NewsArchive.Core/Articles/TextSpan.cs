using System.Runtime.InteropServices;

namespace NewsArchive.Core.Articles;

/// <summary>A stretch of a text in UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The characters that the span covers in <paramref name="text"/>.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
