using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import;

/// <summary>What a format says of one record.</summary>
public abstract record ImportItem;

/// <summary>A record that was read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Note">Something odd that the receipt names although the article was read: an impossible time, say. Null if all is well.</param>
public sealed record ImportedArticle(Article Article, string? Note = null) : ImportItem;

/// <summary>A record (or a whole file) that could not be read; the run goes on.</summary>
/// <param name="Location">Where: file, member, record, byte offset, as far as known.</param>
/// <param name="Message">Why, in one line, for people.</param>
public sealed record ImportProblem(string Location, string Message) : ImportItem;
