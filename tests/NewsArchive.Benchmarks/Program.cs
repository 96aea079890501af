using System.CommandLine;
using NewsArchive.Benchmarks.Relevance;
using NewsArchive.Benchmarks.Speed;

var root = new RootCommand("Measures NewsArchive: relevance on test collections, and whole-process speed.")
{
    RelevanceCommand.Create(),
    GenerateCommand.Create(),
    ImportCommand.Create(),
    SearchCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
