using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using NewsArchive.Core.Articles;

namespace NewsArchive.Search.Lucene.Analysis;

/// <summary>The terms of one text with their positions: surface and stem at one position, sentence and paragraph marks at their first word.</summary>
internal sealed class ArticleTokenStream : TokenStream
{
    /// <summary>Positions left free between headline and body, so that no phrase or proximity runs from one to the other.</summary>
    public const int BodyGap = 1000;

    private static readonly BytesRef SentenceTerm = new(TermForms.Sentence);
    private static readonly BytesRef ParagraphTerm = new(TermForms.Paragraph);
    private readonly TermBytesAttribute _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly Dictionary<string, WordFormCache> _caches = new(StringComparer.Ordinal);
    private readonly Queue<BytesRef> _pending = new();
    private IReadOnlyList<TextSpan> _sentences = [];
    private string _text = "";
    private string _paragraphBreak = "\n\n";
    private WordFormCache? _forms;
    private int _at;
    private int _wordStart;
    private int _wordEnd;
    private int _bodyStart;
    private int _nextSentence;
    private bool _isFirst;

    public ArticleTokenStream()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Takes a new text; call before each use.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, for the stemmer.</param>
    /// <param name="bodyStart">Where the body begins behind the headline; 0 if there is no headline.</param>
    /// <param name="sentences">The sentences in order, for marks; none, no marks.</param>
    public void SetText(string text, string? language, int bodyStart, IReadOnlyList<TextSpan> sentences)
    {
        _text = text;
        _bodyStart = bodyStart;
        _sentences = sentences;
        _paragraphBreak = text.AsSpan(bodyStart).Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n";
        var key = language ?? "";
        if (!_caches.TryGetValue(key, out _forms))
            _caches[key] = _forms = new WordFormCache(key);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _at = _wordStart = _wordEnd = _nextSentence = 0;
        _isFirst = true;
        _pending.Clear();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_pending.TryDequeue(out var waiting))
        {
            Emit(waiting, 0);
            return true;
        }

        var words = new WordBreaker(_text.AsSpan(_at));
        if (!words.MoveNext())
            return false;
        var previousEnd = _wordEnd;
        _wordStart = _at + words.Start;
        _wordEnd = _at + words.End;
        _at += words.Next;
        QueueMarks(previousEnd);
        var forms = _forms!.Of(_text.AsSpan(_wordStart, _wordEnd - _wordStart));
        if (forms.StemTerm is not null)
            _pending.Enqueue(forms.StemTerm);
        var increment = previousEnd <= _bodyStart && _wordStart >= _bodyStart && !_isFirst && _bodyStart > 0 ? BodyGap : 1;
        _isFirst = false;
        Emit(forms.SurfaceTerm, increment);
        return true;
    }

    private void QueueMarks(int previousEnd)
    {
        if (_sentences.Count == 0)
            return;
        var begins = false;
        while (_nextSentence < _sentences.Count && _sentences[_nextSentence].Start <= _wordStart)
        {
            _nextSentence++;
            begins = true;
        }

        if (begins || _isFirst)
            _pending.Enqueue(SentenceTerm);
        if (_isFirst || _text.AsSpan(previousEnd, Math.Max(0, _wordStart - previousEnd)).Contains(_paragraphBreak, StringComparison.Ordinal))
            _pending.Enqueue(ParagraphTerm);
    }

    private void Emit(BytesRef term, int increment)
    {
        _term.Set(term);
        _increment.PositionIncrement = increment;
    }
}
