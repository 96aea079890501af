using NewsArchive.Core.Import;
using NewsArchive.Storage.Ledger;

namespace NewsArchive.Hosting.Import;

/// <summary>Decides for each record whether it is new, and sends it on its way.</summary>
internal sealed class RecordIntake(BatchCommitter committer, ArticleLookup known)
{
    /// <summary>Takes one record and counts it in its file's receipt.</summary>
    public ValueTask TakeAsync(ImportItem item, FileTally file)
    {
        switch (item)
        {
            case ImportedArticle { Article: var article, Note: var note }:
                if (note is not null)
                    file.Note(article.Origin.ToString(), note);
                committer.Batch.Appearances.Add((article.Id, article.Origin));
                return AddAsync(new PendingArticle(article, file));
            case ImportProblem problem:
                file.Reject(problem.Location, problem.Message);
                return ValueTask.CompletedTask;
            default:
                throw new InvalidOperationException($"An import item of an unknown kind: {item.GetType().Name}.");
        }
    }

    private ValueTask AddAsync(PendingArticle pending)
    {
        var id = pending.Article.Id;
        if (committer.HasAdded(id) || known.Contains(id))
        {
            pending.File.AlreadyHere++;
            return ValueTask.CompletedTask;
        }

        pending.File.Added++;
        return committer.AddAsync(pending);
    }
}
