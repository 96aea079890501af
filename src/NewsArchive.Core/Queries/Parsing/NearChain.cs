namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Operands joined by proximities, from left to right: <c>a w/8 b w/8 c</c> is one group of three, <c>a w/8 b pre/3 c</c> a group in a group.</summary>
internal sealed class NearChain(Query? first, DiagnosticBag diagnostics)
{
    private bool _open;
    private int _length;

    public Query? Query { get; private set; } = first;

    public void Add(Token op, Query? right)
    {
        if (Query is null || right is null)
            Query ??= right;
        else if (!Trees.HasPlaces(Query) || !Trees.HasPlaces(right))
            JoinByAnd(op, right, QueryMessages.NearOperand);
        else if (Make(op) is var near && _open && Query is NearQuery left && IsSame(left, near))
            Query = left with { Operands = [.. left.Operands, right] };
        else if (++_length > QueryLimits.NearChain)
            JoinByAnd(op, right, QueryMessages.NearChain);
        else
            (Query, _open) = (near with { Operands = [Query, right] }, true);
    }

    private void JoinByAnd(Token op, Query right, string message)
    {
        diagnostics.Add(op.Span, message);
        var operands = new List<Query>();
        Trees.Add<AndQuery>(operands, Query);
        Trees.Add<AndQuery>(operands, right);
        Query = Trees.And(operands);
    }

    private NearQuery Make(Token op)
    {
        if (op.Unit != NearUnit.Words)
            return new NearQuery([], op.Unit, 0, Ordered: false);
        var distance = Math.Clamp(op.Number, 1, QueryLimits.Distance);
        if (distance != op.Number)
            diagnostics.Add(op.Span, QueryMessages.NearDistance);
        return new NearQuery([], NearUnit.Words, distance, op.Ordered);
    }

    private static bool IsSame(NearQuery a, NearQuery b) => a.Unit == b.Unit && a.Distance == b.Distance && a.Ordered == b.Ordered;
}
