namespace NewsArchive.Core.Queries.Parsing;

/// <summary>
/// Builds the tree: <c>or := and (OR and)*</c>, <c>and := not (AND? not)*</c>, <c>not := NOT* near</c>,
/// <c>near := primary (w/8 primary)*</c>, <c>primary := word | quoted | (or) | field:value | atleastN(or)</c>.
/// </summary>
/// <remarks>A null query stands for nothing left to search: it drops out of what holds it. Recursion is bounded by the lexer's limit of parentheses.</remarks>
internal sealed class QueryGrammar
{
    private readonly List<Token> _tokens;
    private readonly DiagnosticBag _diagnostics;
    private readonly OperandReader _operands;
    private int _at;

    private QueryGrammar(List<Token> tokens, DiagnosticBag diagnostics)
    {
        (_tokens, _diagnostics) = (tokens, diagnostics);
        _operands = new OperandReader(diagnostics);
    }

    private Token Current => _tokens[_at];

    /// <summary>The whole query; null where it is empty.</summary>
    public static Query? Read(List<Token> tokens, DiagnosticBag diagnostics) => new QueryGrammar(tokens, diagnostics).ReadAll();

    private Query? ReadAll()
    {
        var parts = new List<Query>();
        while (true)
        {
            Trees.Add<AndQuery>(parts, ReadOr(field: null));
            if (Current.Kind == TokenKind.End)
                return Trees.And(parts);
            _diagnostics.Add(Next().Span, QueryMessages.StrayParenthesis);
        }
    }

    private Query? ReadOr(QueryField? field)
    {
        var operands = new List<Query>();
        Token? waiting = null;
        while (true)
        {
            var before = _at;
            Trees.Add<OrQuery>(operands, ReadAnd(field));
            var nothing = before == _at;
            if (nothing && waiting is { } op)
                _diagnostics.Add(op.Span, QueryMessages.NothingAfter(op.Text));
            if (Current.Kind != TokenKind.Or)
                return Trees.Or(operands);
            if (nothing && waiting is null)
                _diagnostics.Add(Current.Span, QueryMessages.NothingBefore(Current.Text));
            waiting = Next();
        }
    }

    private Query? ReadAnd(QueryField? field)
    {
        var operands = new List<Query>();
        Token? waiting = null;
        for (var read = 0; ; read++)
        {
            var op = Current.Kind is TokenKind.And or TokenKind.Near ? Next() : (Token?)null;
            if (op is { } stray && (read == 0 || waiting is not null || stray.Kind == TokenKind.Near))
                _diagnostics.Add(stray.Span, QueryMessages.NothingBefore(stray.Text));
            else
                waiting = op ?? waiting;
            if (op is not null)
                continue;
            if (Current.Kind != TokenKind.Not && !Current.BeginsOperand)
                break;
            Trees.Add<AndQuery>(operands, ReadNot(field));
            waiting = null;
        }

        if (waiting is { } last)
            _diagnostics.Add(last.Span, QueryMessages.NothingAfter(last.Text));
        return Trees.And(operands);
    }

    private Query? ReadNot(QueryField? field)
    {
        var negated = false;
        Token? last = null;
        while (Current.Kind == TokenKind.Not)
        {
            last = Next();
            negated = !negated;
        }

        if (Current.BeginsOperand)
            return ReadNear(field) is { } operand ? (negated ? Trees.Not(operand) : operand) : null;
        if (last is { } op)
            _diagnostics.Add(op.Span, QueryMessages.NothingAfter(op.Text));
        return null;
    }

    private Query? ReadNear(QueryField? field)
    {
        var chain = new NearChain(ReadPrimary(field), _diagnostics);
        while (Current.Kind == TokenKind.Near)
        {
            var op = Next();
            if (!Current.BeginsOperand)
            {
                _diagnostics.Add(op.Span, QueryMessages.NothingAfter(op.Text));
                break;
            }

            chain.Add(op, ReadPrimary(field));
        }

        return chain.Query;
    }

    private Query? ReadPrimary(QueryField? field)
    {
        var token = Next();
        return token.Kind switch
        {
            TokenKind.Open => ReadGroup(token, field),
            TokenKind.Field => ReadField(token),
            TokenKind.AtLeast => _operands.AtLeast(token, Current.Kind == TokenKind.Open ? ReadGroup(Next(), field) : null),
            _ => _operands.Read(token, field),
        };
    }

    private Query? ReadField(Token name)
    {
        var field = QueryFields.Find(name.Text)!;
        if (!Current.IsValue)
        {
            _diagnostics.Add(name.Span, QueryMessages.EmptyField(field.Name));
            return null;
        }

        var value = Next();
        var isGroup = value.Kind == TokenKind.Open;
        var inner = field.Read is null ? null : field;
        var query = isGroup ? ReadGroup(value, inner) : _operands.Read(value, inner);
        return field.Read is null && query is not null ? _operands.Title(name, query) : query;
    }

    private Query? ReadGroup(Token open, QueryField? field)
    {
        var query = ReadOr(field);
        if (Current.Kind == TokenKind.Close)
            _at++;
        else
            _diagnostics.Add(open.Span, QueryMessages.UnclosedParenthesis);
        return query;
    }

    private Token Next() => _tokens[_at++];
}
