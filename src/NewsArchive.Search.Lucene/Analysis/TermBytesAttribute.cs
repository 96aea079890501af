using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>Hands terms to Lucene as bytes that were encoded before, instead of characters to be encoded each time.</summary>
internal sealed class TermBytesAttribute : Attribute, ITermToBytesRefAttribute
{
    private BytesRef _term = new();

    /// <inheritdoc/>
    public BytesRef BytesRef { get; } = new();

    /// <summary>Takes the next term; its bytes are shared, not copied.</summary>
    public void Set(BytesRef term) => _term = term;

    /// <inheritdoc/>
    public void FillBytesRef()
    {
        BytesRef.Bytes = _term.Bytes;
        BytesRef.Offset = _term.Offset;
        BytesRef.Length = _term.Length;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        // The stream sets a term at every step.
    }

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target) => ((TermBytesAttribute)target).Set(_term);
}
