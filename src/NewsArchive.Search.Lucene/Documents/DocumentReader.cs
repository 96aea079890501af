using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsArchive.Core.Articles;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Documents;

/// <summary>Reads stored documents and ids back.</summary>
internal static class DocumentReader
{
    /// <summary>The document with a number of the snapshot.</summary>
    public static ArticleDocument Read(Snapshot snapshot, int globalDoc)
    {
        var (segment, doc) = snapshot.Locate(globalDoc);
        var visitor = new BytesVisitor();
        segment.Reader.Document(doc, visitor);
        var bytes = visitor.Value ?? throw new InvalidDataException($"Document {globalDoc} of the index has no stored article; run reindex.");
        return StoredDocument.Read(bytes, 0, bytes.Length);
    }

    /// <summary>The number of the document with an id; -1 if there is none.</summary>
    public static int Find(Snapshot snapshot, ArticleId id)
    {
        var term = new BytesRef(id.Value);
        foreach (var segment in snapshot.Segments)
        {
            var enumerator = segment.Reader.GetTerms(IndexFields.Id)?.GetEnumerator();
            if (enumerator is null || !enumerator.SeekExact(term))
                continue;
            var doc = enumerator.Docs(segment.LiveDocs, null, DocsFlags.NONE).NextDoc();
            if (doc != DocIdSetIterator.NO_MORE_DOCS)
                return segment.DocBase + doc;
        }

        return -1;
    }

    /// <summary>The ids of many documents in their order.</summary>
    public static IReadOnlyList<ArticleId> Ids(Snapshot snapshot, IReadOnlyList<int> globalDocs)
    {
        var values = snapshot.Segments.Select(s => s.Reader.GetBinaryDocValues(IndexFields.Id)).ToArray();
        var bytes = new BytesRef();
        return [.. globalDocs.Select(IdOf)];

        ArticleId IdOf(int globalDoc)
        {
            var at = ReaderUtil.SubIndex(globalDoc, snapshot.Reader.Leaves);
            values[at].Get(globalDoc - snapshot.Segments[at].DocBase, bytes);
            return ArticleId.TryParse(Convert.ToHexStringLower(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)), out var id)
                ? id
                : throw new InvalidDataException($"Document {globalDoc} of the index has no valid id; run reindex.");
        }
    }

    private sealed class BytesVisitor : StoredFieldVisitor
    {
        public byte[]? Value { get; private set; }

        public override Status NeedsField(FieldInfo fieldInfo) => fieldInfo.Name == IndexFields.Stored ? Status.YES : Status.NO;

        public override void BinaryField(FieldInfo fieldInfo, byte[] value) => Value = value;
    }
}
