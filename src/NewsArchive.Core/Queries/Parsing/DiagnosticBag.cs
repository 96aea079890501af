using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Collects what could not be taken as typed; stays small whatever is typed.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public void Add(TextSpan span, string message)
    {
        if (_items.Count < QueryLimits.Diagnostics)
            _items.Add(new Diagnostic(span.Start, span.Length, message));
    }

    /// <summary>All of them, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> InOrder() => [.. _items.OrderBy(d => d.Start)];
}
