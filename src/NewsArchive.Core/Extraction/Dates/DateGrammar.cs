using NewsArchive.Core.Extraction.Dates.Reading;
using NewsArchive.Core.Extraction.Dates.Words;

namespace NewsArchive.Core.Extraction.Dates;

/// <summary>How one language writes dates.</summary>
internal sealed record DateGrammar(Vocabulary Vocabulary, RuleSet Rules);
