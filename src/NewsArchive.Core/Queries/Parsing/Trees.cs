namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Builds trees in one form: no AND directly in an AND, no OR in an OR, no operator with a single operand, no double NOT.</summary>
internal static class Trees
{
    /// <summary>Adds an operand; one of the same kind as its holder gives its own operands instead.</summary>
    public static void Add<THolder>(List<Query> operands, Query? operand)
        where THolder : Query
    {
        if (operand is THolder and (AndQuery or OrQuery))
            operands.AddRange(operand is AndQuery and ? and.Operands : ((OrQuery)operand).Operands);
        else if (operand is not null)
            operands.Add(operand);
    }

    public static Query? And(List<Query> operands) => operands.Count > 1 ? new AndQuery(new(operands)) : operands.FirstOrDefault();

    public static Query? Or(List<Query> operands) => operands.Count > 1 ? new OrQuery(new(operands)) : operands.FirstOrDefault();

    public static Query Not(Query operand) => operand is NotQuery not ? not.Operand : new NotQuery(operand);

    /// <summary>Whether a query has places in the text, so that it can be near another or be counted.</summary>
    public static bool HasPlaces(Query query) =>
        query is TermQuery or PhraseQuery or NearQuery || (query is OrQuery or && or.Operands.All(HasPlaces));

    /// <summary>Whether a query looks at words of the text only, so that it can be asked of the headline alone.</summary>
    public static bool IsText(Query query) => query switch
    {
        AndQuery and => and.Operands.All(IsText),
        OrQuery or => or.Operands.All(IsText),
        NotQuery not => IsText(not.Operand),
        _ => query is TermQuery or PhraseQuery or NearQuery or AtLeastQuery,
    };

    /// <summary>Whether a query only says what is not wanted.</summary>
    public static bool IsNegative(Query? query) =>
        query is NotQuery || (query is AndQuery and && and.Operands.All(o => o is NotQuery));
}
