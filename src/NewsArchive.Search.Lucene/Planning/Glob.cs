using System.Text;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>A pattern in which <c>*</c> is any run of characters and <c>?</c> is one character, whatever its length in UTF-16.</summary>
internal sealed class Glob
{
    private readonly Rune[] _pattern;

    public Glob(string pattern)
    {
        _pattern = [.. pattern.EnumerateRunes()];
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        Prefix = wildcard < 0 ? pattern : pattern[..wildcard];
    }

    /// <summary>What every match begins with.</summary>
    public string Prefix { get; }

    /// <summary>Whether the whole text matches; time grows with the product of both lengths at worst.</summary>
    public bool Matches(string text)
    {
        Span<Rune> runes = text.Length <= 256 ? stackalloc Rune[text.Length] : new Rune[text.Length];
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
            runes[count++] = rune;
        return Matches(runes[..count]);
    }

    private bool Matches(ReadOnlySpan<Rune> text)
    {
        var (at, p, star, retry) = (0, 0, -1, 0);
        while (at < text.Length)
        {
            if (p < _pattern.Length && _pattern[p].Value == '*')
            {
                star = p++;
                retry = at;
            }
            else if (p < _pattern.Length && (_pattern[p].Value == '?' || _pattern[p] == text[at]))
            {
                p++;
                at++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (p < _pattern.Length && _pattern[p].Value == '*')
            p++;
        return p == _pattern.Length;
    }
}
