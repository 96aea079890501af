using System.CommandLine;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;

namespace NewsArchive.Cli;

/// <summary>The query and the search page's filters as options of the same names; read by the same codec as the URL.</summary>
internal sealed class SearchOptions
{
    private readonly Argument<string[]> _query = new("query") { Description = "What to look for; nothing finds all.", Arity = ArgumentArity.ZeroOrMore };
    private readonly List<Option<string[]>> _options = [];

    public SearchOptions(Command command, bool paged)
    {
        command.Add(_query);
        foreach (var field in FacetNames.All)
        {
            AddOption(command, field.Name(), $"Only this {field.Name()}; repeatable, a leading - excludes.");
            AddOption(command, field.Name() + ".match", "all: every chosen value is needed.");
        }

        AddOption(command, "from", "Published not before: 2022, 2022-01 or 2022-01-04.");
        AddOption(command, "to", "Published not after.");
        AddOption(command, "undated", "only or without.");
        AddOption(command, "sort", "relevance, newest or oldest.");
        if (!paged)
            return;
        AddOption(command, "page", "The page, from 1.");
        AddOption(command, "size", "Hits on a page, at most 200.");
    }

    public (SearchRequest Request, IReadOnlyList<Diagnostic> Diagnostics) Read(ParseResult arguments)
    {
        var query = string.Join(' ', arguments.GetValue(_query) ?? []);
        var given = _options.SelectMany(o => (arguments.GetValue(o) ?? []).Select(v => KeyValuePair.Create(o.Name[2..], v)));
        return SearchUrl.Read(given.Prepend(KeyValuePair.Create("q", query)));
    }

    /// <summary>As <see cref="Read"/>, for what is written down: a filter that cannot be read must not make the result larger in silence.</summary>
    public SearchRequest ReadStrictly(ParseResult arguments)
    {
        var (request, diagnostics) = Read(arguments);
        return diagnostics.Count == 0 ? request : throw new UsageException(diagnostics[0].Message);
    }

    private void AddOption(Command command, string name, string description)
    {
        var option = new Option<string[]>("--" + name) { Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        _options.Add(option);
        command.Add(option);
    }
}
