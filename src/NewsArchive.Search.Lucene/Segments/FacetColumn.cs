using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsArchive.Search.Lucene.Segments;

/// <summary>
/// The values of one facet field of one segment as compact arrays, read from the inverted index when a searcher opens:
/// ordinals of <see cref="Terms"/> (sorted), those of document <c>d</c> at <c>Offsets[d]</c> up to <c>Offsets[d + 1]</c>.
/// </summary>
internal sealed class FacetColumn
{
    private FacetColumn(string[] terms, int[] offsets, int[] ordinals)
    {
        (Terms, Offsets, Ordinals) = (terms, offsets, ordinals);
        Single = SingleOf(offsets, ordinals);
    }

    /// <summary>The values, in ordinal order of their characters.</summary>
    public string[] Terms { get; }

    /// <summary>For each document the place of its first ordinal; one more at the end.</summary>
    public int[] Offsets { get; }

    /// <summary>The ordinals of all documents, ascending within each.</summary>
    public int[] Ordinals { get; }

    /// <summary>Where no document has more than one value: its ordinal by document, -1 for none. Null for other fields.</summary>
    public int[]? Single { get; }

    /// <summary>The ordinals of one document.</summary>
    public ReadOnlySpan<int> Of(int doc) => Ordinals.AsSpan(Offsets[doc], Offsets[doc + 1] - Offsets[doc]);

    /// <summary>Turns the postings of a field around: two passes, one to count and one to fill.</summary>
    public static FacetColumn Load(AtomicReader reader, string field)
    {
        var offsets = new int[reader.MaxDoc + 1];
        var terms = new List<string>();
        ForEachPosting(reader, field, terms.Add, (_, doc) => offsets[doc + 1]++);
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
        var ordinals = new int[offsets[^1]];
        var next = offsets.AsSpan(0, reader.MaxDoc).ToArray();
        ForEachPosting(reader, field, null, (ordinal, doc) => ordinals[next[doc]++] = ordinal);
        return new FacetColumn([.. terms], offsets, ordinals);
    }

    private static int[]? SingleOf(int[] offsets, int[] ordinals)
    {
        var single = new int[offsets.Length - 1];
        for (var doc = 0; doc < single.Length; doc++)
        {
            var count = offsets[doc + 1] - offsets[doc];
            if (count > 1)
                return null;
            single[doc] = count == 0 ? -1 : ordinals[offsets[doc]];
        }

        return single;
    }

    private static void ForEachPosting(AtomicReader reader, string field, Action<string>? onTerm, Action<int, int> onPosting)
    {
        var terms = reader.GetTerms(field);
        if (terms is null)
            return;
        var enumerator = terms.GetEnumerator();
        DocsEnum? docs = null;
        for (var ordinal = 0; enumerator.MoveNext(); ordinal++)
        {
            onTerm?.Invoke(enumerator.Term.Utf8ToString());
            docs = enumerator.Docs(null, docs, DocsFlags.NONE);
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                onPosting(ordinal, doc);
        }
    }
}
