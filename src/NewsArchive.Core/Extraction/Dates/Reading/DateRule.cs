using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>A rule: its name for <c>explain</c>, what it reads, and the kinds of word that it may begin with.</summary>
internal sealed record DateRule(string Name, Func<DateContext, int, DateReading?> Read, params WordKind[] Starts);
