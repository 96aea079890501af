using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Import.Reuters;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Formats;

/// <summary>The SGML files of Reuters-21578, distribution 1.0; streamed, one record in memory at a time.</summary>
public sealed class ReutersSgmlFormat : IArticleFormat
{
    private const string Agency = "Reuters";
    private const string KeyScheme = "reuters21578:";

    /// <inheritdoc/>
    public string Name => "Reuters-21578 SGML";

    /// <inheritdoc/>
    public bool CanRead(SourceFile file)
    {
        var head = file.Head.TrimStart(" \t\r\n"u8);
        return head.StartsWith("<!DOCTYPE lewis"u8) || head.StartsWith("<REUTERS "u8);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.Open();
        var found = false;
        await foreach (var record in new SgmlRecordReader(stream).ReadAsync(cancellationToken))
        {
            found = true;
            yield return Read(file, record);
        }

        if (!found)
            yield return new ImportProblem(file.DisplayName, "no <REUTERS> record in it");
    }

    private static ImportItem Read(SourceFile file, SgmlRecord raw)
    {
        var record = ReutersRecord.Parse(raw.Text);
        var location = $"{file.DisplayName}, record {raw.Number}" + (record.NewId is null ? "" : $" (NEWID {record.NewId})");
        if (!raw.Complete)
            return new ImportProblem($"{location}, byte {raw.Offset}", "the record has no end tag </REUTERS>");
        var (day, oddity) = ReutersDate.Read(record.Date);
        if (Content(record, day) is not { } content)
            return new ImportProblem($"{location}, byte {raw.Offset}", "the record has neither a title nor a text");
        var origin = new Origin(file.Original, file.FileName, file.Member, raw.Number, raw.Offset);
        return new ImportedArticle(Article.Create(content, origin), oddity is null ? null : $"{location}: {oddity}");
    }

    private static ArticleContent? Content(ReutersRecord record, DateInterval? day)
    {
        var blocks = record.IsBrief ? [] : WireText.Blocks(record.Wire);
        var title = TextCleaning.CleanLine(record.Title);
        if (title.Length == 0 && HasHeadline(blocks))
        {
            title = TextCleaning.CleanLine(blocks[0]);
            blocks.RemoveAt(0);
        }

        var body = TextCleaning.Clean(string.Join("\n\n", blocks));
        var derived = title.Length == 0;
        if (derived && body.Length == 0)
            return null;
        return new ArticleContent
        {
            Title = derived ? Headlines.FirstSentence(body, 0) : title,
            Body = body,
            TitleFromBody = derived,
            Published = day,
            Source = record.IsOfCollection ? Agency : Dateline.Parse(body)?.Agency,
            Authors = Bylines.Read(record.Author),
            Language = "en",
            SourceKey = record.NewId is null || !record.IsOfCollection ? null : KeyScheme + record.NewId,
            Subjects = record.Subjects,
        };
    }

    /// <summary>An unprocessed text begins with its headline on a line of its own, or is nothing but a headline.</summary>
    private static bool HasHeadline(List<string> blocks) =>
        blocks.Count > 0 && blocks[0].Length <= (blocks.Count == 1 ? Headlines.Longest : 100) && !blocks[0].Contains('\n', StringComparison.Ordinal);
}
