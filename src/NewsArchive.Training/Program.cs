using System.CommandLine;
using NewsArchive.Training.Dates;

var root = new RootCommand("Trains and measures the extraction models of NewsArchive");
root.Subcommands.Add(DateCommands.CreateEvaluateDates());
return root.Parse(args).Invoke();
