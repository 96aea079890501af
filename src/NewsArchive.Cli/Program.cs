using System.CommandLine;
using NewsArchive.Cli;
using NewsArchive.Cli.Commands;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("A full-text archive for news, in one folder on this machine.")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    SearchCommand.Create(),
    ShowCommand.Create(),
    ListCommand.Create(),
    ExportCommand.Create(),
    VerifyCommand.Create(),
    ReindexCommand.Create(),
    StatsCommand.Create(),
};
return await CommandRunner.RunAsync(root, args);
