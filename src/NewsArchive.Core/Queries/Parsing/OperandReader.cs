using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Turns words and quoted texts into queries: terms and phrases, or values of a field.</summary>
internal sealed class OperandReader(DiagnosticBag diagnostics)
{
    private const string ValueEnd = ",;";
    private int _terms;

    /// <summary>The query of a word or a quoted text; null where nothing of it can be searched.</summary>
    /// <param name="token">The word or quoted text.</param>
    /// <param name="field">The field whose value it is; null in running text.</param>
    public Query? Read(Token token, QueryField? field)
    {
        if (field is not null)
            return Value(token, field);
        return token.Kind == TokenKind.Quoted ? Phrase(token) : Word(token);
    }

    /// <summary>Asks for an operand of the headline only.</summary>
    public Query Title(Token name, Query operand)
    {
        if (Trees.IsText(operand))
            return new TitleQuery(operand);
        diagnostics.Add(name.Span, QueryMessages.TitleOperand);
        return operand;
    }

    /// <summary>Asks for an operand a number of times; each operand of an AND for itself.</summary>
    public Query? AtLeast(Token token, Query? operand)
    {
        if (operand is null)
        {
            diagnostics.Add(token.Span, QueryMessages.AtLeastOperand);
            return null;
        }

        var count = Math.Clamp(token.Number, 1, QueryLimits.Distance);
        if (count != token.Number)
            diagnostics.Add(token.Span, QueryMessages.AtLeastCount);
        if (Trees.HasPlaces(operand))
            return Counted(count, operand);
        if (operand is AndQuery and && and.Operands.All(Trees.HasPlaces))
            return new AndQuery(new(and.Operands.Select(o => Counted(count, o))));
        diagnostics.Add(token.Span, QueryMessages.AtLeastOperand);
        return operand;
    }

    private static Query Counted(int count, Query operand) => count == 1 ? operand : new AtLeastQuery(count, operand);

    private TermQuery? Word(Token token)
    {
        if (!token.IsValue && UnknownField(token.Text) is { } name)
            diagnostics.Add(new TextSpan(token.Span.Start, name.Length + 1), QueryMessages.UnknownField(name));
        return Term(token.Text, token.Span);
    }

    private Query? Phrase(Token token)
    {
        var terms = new List<TermQuery>();
        foreach (var span in Words(token.Text))
        {
            // The content begins after the quotation mark.
            if (Term(span.In(token.Text), span with { Start = token.Span.Start + 1 + span.Start }) is { } term)
                terms.Add(term);
        }

        if (token.Number >= 0 && (terms.Count < 2 || token.Number == 0))
            diagnostics.Add(token.Span, QueryMessages.PhraseDistance);
        if (terms.Count < 2)
            return terms.FirstOrDefault();
        return token.Number > 0 ? Near(token, terms) : new PhraseQuery(new(terms));
    }

    private NearQuery Near(Token token, List<TermQuery> terms)
    {
        if (token.Number > QueryLimits.Distance)
            diagnostics.Add(token.Span, QueryMessages.NearDistance);
        return new NearQuery(new(terms), NearUnit.Words, Math.Min(token.Number, QueryLimits.Distance), Ordered: false);
    }

    private TermQuery? Term(string text, TextSpan span)
    {
        var term = TermReader.Read(text, out var problem);
        if (problem is not null)
            diagnostics.Add(span, problem);
        return term is null || IsOneTooMany(span) ? null : term;
    }

    private Query? Value(Token token, QueryField field)
    {
        var text = token.Kind == TokenKind.Quoted
            ? string.Join(' ', Words(token.Text).Select(w => w.In(token.Text)))
            : token.Text.TrimEnd(ValueEnd.ToCharArray());
        var query = text.Length is > 0 and <= QueryLimits.WordLength ? field.Read!(text) : null;
        if (query is null)
            diagnostics.Add(token.Span, QueryMessages.BadValue(field.Name, field.Form));
        return query is null || IsOneTooMany(token.Span) ? null : query;
    }

    private bool IsOneTooMany(TextSpan span)
    {
        if (++_terms == QueryLimits.Terms + 1)
            diagnostics.Add(span, QueryMessages.TooManyWords);
        return _terms > QueryLimits.Terms;
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var outside = i == text.Length || char.IsWhiteSpace(text[i]);
            if (!outside && start < 0)
                start = i;
            if (outside && start >= 0)
                yield return TextSpan.Between(start, i);
            start = outside ? -1 : start;
        }
    }

    // "colour:red" looks like a field; "10:30", "Re:Ukraine", "http://x" and "mailto:a@b" do not.
    private static string? UnknownField(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var isName = colon is > 1 and < 20 && !word.AsSpan(0, colon).ContainsAnyExceptInRange('a', 'z');
        return isName && colon + 1 < word.Length && char.IsLetterOrDigit(word[colon + 1]) && !word.Contains('@', StringComparison.Ordinal) ? word[..colon] : null;
    }
}
