using NewsArchive.Core.Import;

namespace NewsArchive.Hosting.Import;

/// <summary>Tells how far an import is, not more often than anybody could read.</summary>
internal sealed class ImportTracker(IProgress<ImportProgress>? progress, long bytesTotal)
{
    private const int ArticlesBetweenReports = 64;
    private string _path = "";
    private long _before;
    private long _length;
    private int _records;

    /// <summary>A delivery begins.</summary>
    public void Begin(DeliveredFile file)
    {
        (_path, _length) = (file.Path, file.Length);
        Report(_before);
    }

    /// <summary>A record was met. Where it lies in the delivery says how far the reading is; inside an archive that is not known.</summary>
    public void Met(ImportItem item)
    {
        if (++_records % ArticlesBetweenReports != 0)
            return;
        var offset = item is ImportedArticle { Article.Origin: { Member: null, Offset: { } at } } ? at : 0;
        Report(_before + Math.Min(offset, _length));
    }

    /// <summary>Records that need not be read again.</summary>
    public void Skipped(int records) => _records += records;

    /// <summary>The delivery is done.</summary>
    public void End()
    {
        _before += _length;
        Report(_before);
    }

    private void Report(long done) => progress?.Report(new ImportProgress(_path, done, bytesTotal, _records));
}
