using System.CommandLine;
using NewsArchive.Benchmarks.Relevance;

var root = new RootCommand("Measures NewsArchive: relevance on test collections, and whole-process speed.")
{
    RelevanceCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
