using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries.Parsing;

namespace NewsArchive.Core.Queries;

/// <summary>Reads the query language. Never throws, whatever is typed; takes time linear in the length of the text.</summary>
/// <remarks>
/// Binding, from tight to loose: field and <c>atleastN( )</c>, proximity, NOT, AND (also where nothing stands between
/// two words), OR. A quoted word is that word, even if it is an operator otherwise.
/// </remarks>
public static class QueryParser
{
    /// <summary>The tree that was understood, with what could not be taken as typed.</summary>
    public static ParsedQuery Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var query = QueryGrammar.Read(QueryLexer.Read(text, diagnostics), diagnostics);
        if (Trees.IsNegative(query))
            diagnostics.Add(new TextSpan(0, text.Length), QueryMessages.OnlyNot);
        return new ParsedQuery(text, query ?? new AllQuery(), diagnostics.InOrder());
    }
}
