namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>Acronyms that a text declares: "North Atlantic Treaty Organization (NATO)", "NATO (North Atlantic Treaty Organization)".</summary>
internal static class Acronyms
{
    /// <summary>Whether <paramref name="second"/> stands in brackets after <paramref name="first"/> and one abbreviates the other.</summary>
    public static bool Declares(string text, NameMention first, NameMention second)
    {
        var open = first.Span.End;
        while (open < text.Length && open < first.Span.End + 2 && text[open] != '(')
            open++;
        var isBracketed = open < text.Length && text[open] == '(' && second.Span.Start == open + 1
            && second.Span.End < text.Length && text[second.Span.End] == ')';
        return isBracketed && (Abbreviates(second, first) || Abbreviates(first, second));
    }

    /// <summary>Whether the letters of one word are found in order in the longer name, beginning with its first.</summary>
    private static bool Abbreviates(NameMention acronym, NameMention name)
    {
        if (acronym.Words.Length != 1 || name.Words.Length < 2 || acronym.Key.Length < 2 || acronym.Key[0] != name.Key[0])
            return false;
        var at = 0;
        foreach (var letter in acronym.Key)
        {
            at = name.Key.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }
}
