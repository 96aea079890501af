namespace NewsArchive.Core.Queries;

/// <summary>What the parser understood.</summary>
/// <param name="Text">The text as typed.</param>
/// <param name="Query">The tree.</param>
/// <param name="Diagnostics">What it could not take as typed, in the order of the text.</param>
public sealed record ParsedQuery(string Text, Query Query, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Something in a request that could not be taken as it stands; the rest of it still runs.</summary>
/// <param name="Start">Where it begins in the query text (UTF-16 units); 0 for a URL parameter.</param>
/// <param name="Length">How long the place is; 0 for a URL parameter.</param>
/// <param name="Message">For people, in one line.</param>
public sealed record Diagnostic(int Start, int Length, string Message);
