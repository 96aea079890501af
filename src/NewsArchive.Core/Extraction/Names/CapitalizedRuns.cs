using System.Collections.Frozen;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Names;

/// <summary>A plain tagger: runs of capitalized words, told apart by the words in and before them.</summary>
internal static class CapitalizedRuns
{
    private const string Rule = "names/capitals";

    private static readonly FrozenSet<string> Titles = Words(
        "Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. President Prime Minister Premier Chancellor King Queen Prince Princess Pope Secretary General Chairman Chief Executive Senator Sen. Rep. Gov. Gen. Governor " +
        "Colonel Captain Aide Spokesman Spokeswoman Foreign Defense Defence Finance Treasury Deputy Vice Judge Justice Professor Prof. Ambassador Director Leader");

    private static readonly FrozenSet<string> Bodies = Words(
        "Council Ministry Department Party Committee Commission Organization Union Bank Agency Corp Corp. Inc Inc. Co Co. Ltd Ltd. Company University Institute Association Court Parliament Senate Congress House " +
        "Board Fund Group Federation Police Army Club Authority Office Bureau Service Exchange Airlines Press Times News Kremlin Pentagon Reuters");

    private static readonly FrozenSet<string> Places = Words(
        "Moscow Brussels Geneva London Paris Berlin Washington Tokyo Beijing Kyiv Kiev Rome Madrid Vienna Warsaw West Ankara Cairo Tehran Jerusalem Baghdad Delhi Ottawa Canberra Europe Asia Africa America California Texas " +
        "Bonn Bahia Seoul Zurich Frankfurt Chicago Houston Boston Amsterdam Stockholm Oslo Helsinki Athens Lisbon Dublin Prague Budapest Glasgow Kabul Damascus Istanbul");

    private static readonly FrozenSet<string> Adjectives = Words(
        "Russian American British French German Chinese Japanese Ukrainian European Iraqi Iranian Israeli Palestinian Indian Pakistani Turkish Italian Spanish Polish Greek Arab Muslim Islamic Christian Jewish African Asian " +
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Partners Chair Russian-US Earlier");

    /// <summary>The names in one sentence.</summary>
    public static void Tag(string text, List<TextSpan> tokens, List<NameSpan> names)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!char.IsUpper(text[tokens[i].Start]) || IsPlain(text, tokens[i]))
                continue;
            var first = i;
            while (i + 1 < tokens.Count && char.IsUpper(text[tokens[i + 1].Start]) && !IsPlain(text, tokens[i + 1]))
                i++;
            AddRun(text, tokens, first, i, names);
        }
    }

    private static bool IsPlain(string text, TextSpan token) =>
        Text.FunctionWords.StartsSentence(text.AsSpan(token.Start, token.Length)) || Adjectives.Contains(token.In(text)) || token.Length == 1;

    private static void AddRun(string text, List<TextSpan> tokens, int first, int last, List<NameSpan> names)
    {
        if (!Bodies.Contains(tokens[last].In(text)))
        {
            while (first <= last && Titles.Contains(tokens[first].In(text)))
                first++;
            var title = first + 1;
            while (title < last && !Titles.Contains(tokens[title].In(text)))
                title++;
            if (title < last)
            {
                AddRun(text, tokens, first, title - 1, names);
                AddRun(text, tokens, title, last, names);
                return;
            }
        }

        if (first > last)
            return;
        var span = TextSpan.Between(tokens[first].Start, tokens[last].End);
        if (Kind(text, tokens, first, last, span) is { } kind)
            names.Add(new NameSpan(kind, span, 0.6, Rule));
    }

    private static NameKind? Kind(string text, List<TextSpan> tokens, int first, int last, TextSpan span)
    {
        var name = span.In(text);
        if (CountryNames.Find(name) is not null || Places.Contains(NameForm.TitleCase(name)) || Places.Contains(name))
            return NameKind.Place;
        if (Bodies.Contains(tokens[last].In(text)) || (first == last && NameForm.IsAllCaps(name) && name.Length <= 6))
            return NameKind.Organization;
        if (first < last || (first > 0 && Titles.Contains(tokens[first - 1].In(text))))
            return last - first < 4 ? NameKind.Person : null;
        return first > 0 ? NameKind.Person : null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
