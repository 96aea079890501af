using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsArchive.Search.Lucene.Analysis;
using NewsArchive.Search.Lucene.Matching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>Finds the terms of a snapshot that a word, a wildcard or a fuzzy word stands for.</summary>
/// <param name="snapshot">Where they are looked up.</param>
/// <param name="report">Takes a message when an expansion had to be cut.</param>
internal sealed class TermExpander(Snapshot snapshot, Action<string> report)
{
    /// <summary>A wildcard or fuzzy word stands for at most so many terms.</summary>
    public const int MostTerms = 2000;

    private readonly WordFormCache[] _languages = [.. snapshot.Languages.Where(Stemmers.Has).Select(l => new WordFormCache(l))];

    /// <summary>The words of a text as term sets, in order: inflected forms in every language of the archive included.</summary>
    public IReadOnlyList<TermSet> Words(string field, string text)
    {
        var sets = new List<TermSet>();
        var words = new WordBreaker(text);
        var previousEnd = -1;
        while (words.MoveNext())
        {
            // The lone last character of an unspaced run is in its last pair already.
            var isTail = words.End == previousEnd;
            previousEnd = words.End;
            if (isTail)
                continue;
            var word = text.AsSpan(words.Start, words.End - words.Start);
            sets.Add(IsLoneUnspaced(word) ? Wildcard(field, word.ToString() + "*") : Word(field, word));
        }

        return sets;
    }

    /// <summary>The terms that a pattern of <c>*</c> and <c>?</c> matches.</summary>
    public TermSet Wildcard(string field, string pattern)
    {
        var glob = new Glob(FoldPattern(pattern));
        var terms = new List<BytesRef>();
        var enumerator = MultiFields.GetTerms(snapshot.Reader, field)?.GetEnumerator();
        if (enumerator is null || enumerator.SeekCeil(new BytesRef(glob.Prefix)) is TermsEnum.SeekStatus.END)
            return new TermSet(field, terms);
        do
        {
            var term = enumerator.Term.Utf8ToString();
            if (!term.StartsWith(glob.Prefix, StringComparison.Ordinal))
                break;
            if (term.Length > 0 && term[0] >= ' ' && glob.Matches(term))
                terms.Add(BytesRef.DeepCopyOf(enumerator.Term));
        }
        while (terms.Count <= MostTerms && enumerator.MoveNext());
        return Cut(field, terms, pattern);
    }

    /// <summary>The terms at most so many letters away.</summary>
    public TermSet Fuzzy(string field, string text, int edits)
    {
        var terms = new List<BytesRef>();
        var all = MultiFields.GetTerms(snapshot.Reader, field);
        var folded = Folding.Fold(text);
        if (all is null || folded.Length == 0)
            return new TermSet(field, terms);
        var enumerator = new FuzzyTermsEnum(all, new AttributeSource(), new Term(field, folded), edits, prefixLength: 0, transpositions: true);
        while (terms.Count <= MostTerms && enumerator.MoveNext())
        {
            if (enumerator.Term.Length > 0 && enumerator.Term.Bytes[enumerator.Term.Offset] >= ' ')
                terms.Add(BytesRef.DeepCopyOf(enumerator.Term));
        }

        return Cut(field, terms, text + "~");
    }

    private TermSet Word(string field, ReadOnlySpan<char> word)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal) { Folding.Fold(word[..Math.Min(word.Length, WordFormCache.LongestWord)]) };
        foreach (var language in _languages)
        {
            var found = language.Of(word);
            forms.Add(found.Stem ?? found.Surface);
            forms.Add(TermForms.OfStem(found.Stem ?? found.Surface));
        }

        return new TermSet(field, [.. forms.Where(f => f.Length > 0).Select(f => new BytesRef(f))]);
    }

    private TermSet Cut(string field, List<BytesRef> terms, string what)
    {
        if (terms.Count > MostTerms)
        {
            report($"“{what}” stands for more than {MostTerms} words; only the first {MostTerms} were searched.");
            terms.RemoveRange(MostTerms, terms.Count - MostTerms);
        }

        return new TermSet(field, terms);
    }

    private static bool IsLoneUnspaced(ReadOnlySpan<char> word) =>
        (word.Length == 1 || (word.Length == 2 && char.IsHighSurrogate(word[0]))) && new WordBreaker(string.Concat(word, word)) is var pair && pair.MoveNext() && pair.End == word.Length * 2 && pair.Next < pair.End;

    private static string FoldPattern(string pattern)
    {
        var result = new System.Text.StringBuilder();
        var literal = 0;
        for (var i = 0; i <= pattern.Length; i++)
        {
            if (i < pattern.Length && pattern[i] is not ('*' or '?'))
                continue;
            result.Append(Folding.Fold(pattern.AsSpan(literal, i - literal)));
            if (i < pattern.Length)
                result.Append(pattern[i]);
            literal = i + 1;
        }

        return result.ToString();
    }
}
