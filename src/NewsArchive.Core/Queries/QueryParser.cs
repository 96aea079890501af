namespace NewsArchive.Core.Queries;

/// <summary>Reads the query language. Never throws, whatever is typed.</summary>
public static class QueryParser
{
    /// <summary>The tree that was understood, with what could not be taken as typed.</summary>
    public static ParsedQuery Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => (Query)new WordQuery(w)).ToList();
        Query query = words.Count switch { 0 => new AllQuery(), 1 => words[0], _ => new AndQuery(new(words)) };
        return new ParsedQuery(text, query, []);
    }
}
