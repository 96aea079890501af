using NewsArchive.Core.Articles;

namespace NewsArchive.Training.Dates;

/// <summary>A text with its right answers.</summary>
/// <param name="Name">For messages and for the written file.</param>
/// <param name="Text">The text, markup removed.</param>
/// <param name="Published">The date that expressions are resolved against.</param>
/// <param name="Gold">The answers in the order of the text.</param>
internal sealed record DatedText(string Name, string Text, DateInterval? Published, IReadOnlyList<TimedSpan> Gold);
