using System.Text;

namespace NewsArchive.Core.Extraction.Names;

/// <summary>Forms of a name for comparing and for showing.</summary>
internal static class NameForm
{
    /// <summary>Lower case, without diacritics, points and quotes, one space between words; dashes and ampersands stay. "U.S." and "US" share a key, "us" does too.</summary>
    public static string Key(string name)
    {
        var plain = Ascii(name) ? name : name.Normalize(NormalizationForm.FormD);
        var key = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsWhiteSpace(c))
            {
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
            }
            else if (char.IsLetterOrDigit(c) || c is '-' or '&')
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c is '‐' or '‑' or '–')
            {
                key.Append('-');
            }
        }

        return key.Length > 0 && key[^1] == ' ' ? key.ToString(0, key.Length - 1) : key.ToString();
    }

    /// <summary>One line, as it is shown: white space of wrapped lines made single spaces.</summary>
    public static string OneLine(string surface) =>
        surface.AsSpan().ContainsAny('\n', '\t') || surface.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', surface.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : surface;

    /// <summary>Whether <paramref name="name"/> is written in capitals throughout, as in headlines and datelines.</summary>
    public static bool IsAllCaps(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>"BUENOS AIRES" as "Buenos Aires"; particles such as "of" and "de" stay small inside.</summary>
    public static string TitleCase(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var word in name.Split(' '))
        {
            if (result.Length > 0)
                result.Append(' ');
            AppendWord(result, word);
        }

        return result.ToString();
    }

    private static void AppendWord(StringBuilder result, string word)
    {
        if (result.Length > 0 && word is "OF" or "DE" or "DEL" or "AND" or "THE" or "VAN" or "VON" or "DER" or "LA" or "DU" or "DES" or "BIN" or "ES")
        {
            result.Append(word.ToLowerInvariant());
            return;
        }

        var begins = true;
        foreach (var c in word)
        {
            result.Append(begins ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
            begins = !char.IsLetterOrDigit(c);
        }
    }

    private static bool Ascii(string name) => System.Text.Ascii.IsValid(name);
}
