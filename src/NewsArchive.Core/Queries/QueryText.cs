namespace NewsArchive.Core.Queries;

/// <summary>Prints a query in the language that <see cref="QueryParser"/> reads.</summary>
public static class QueryText
{
    /// <summary>The query as text; parsing it gives an equal query.</summary>
    public static string Write(Query query) => query switch
    {
        WordQuery word => word.Text,
        AndQuery and => string.Join(" AND ", and.Operands.Select(Write)),
        _ => "",
    };
}
