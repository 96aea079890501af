using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Import.Reuters;

/// <summary>The parts of one record of Reuters-21578, markup and references resolved, nothing cleaned yet.</summary>
internal sealed record ReutersRecord
{
    // The collection's own README names these seven lists; UNKNOWN and MKNOTE hold wire codes, not subjects.
    private static readonly string[] SubjectTags = ["TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"];

    /// <summary>The collection's number of the record; null where it is missing.</summary>
    public string? NewId { get; private init; }

    /// <summary>Whether it is a record of the collection itself (all of which have an OLDID), not one of somebody else in the same form.</summary>
    public bool IsOfCollection { get; private init; }

    /// <summary>As printed: <c>26-FEB-1987 15:01:01.79</c>.</summary>
    public string Date { get; private init; } = "";

    /// <summary>The text has a title only; its body is a placeholder.</summary>
    public bool IsBrief { get; private init; }

    /// <summary>The text has no inner markup.</summary>
    public bool IsUnprocessed { get; private init; }

    /// <summary>The headline.</summary>
    public string Title { get; private init; } = "";

    /// <summary>As printed: <c>by Janie Gabbett, Reuters</c>.</summary>
    public string Author { get; private init; } = "";

    /// <summary>Dateline and body as the wire printed them, line breaks kept.</summary>
    public string Wire { get; private init; } = "";

    /// <summary>The subject codes.</summary>
    public IReadOnlyList<Subject> Subjects { get; private init; } = [];

    /// <summary>Reads a record from <c>&lt;REUTERS</c> to its end tag; missing parts stay empty.</summary>
    public static ReutersRecord Parse(string record)
    {
        var head = record.AsSpan(0, Math.Max(0, record.IndexOf('>', StringComparison.Ordinal)));
        var element = SgmlText.Element(record, "TEXT");
        var text = element.Content;
        var unprocessed = element.Attributes.Contains("\"UNPROC\"", StringComparison.Ordinal);
        return new ReutersRecord
        {
            NewId = SgmlText.Attribute(head, "NEWID"),
            IsOfCollection = SgmlText.Attribute(head, "OLDID") is not null,
            Date = SgmlText.Decode(SgmlText.Element(record, "DATE").Content).Trim(),
            IsBrief = element.Attributes.Contains("\"BRIEF\"", StringComparison.Ordinal),
            IsUnprocessed = unprocessed,
            Title = SgmlText.Decode(SgmlText.Element(text, "TITLE").Content),
            Author = SgmlText.Decode(SgmlText.Element(text, "AUTHOR").Content),
            Wire = SgmlText.Decode(unprocessed ? text : DatelineAndBody(text)),
            Subjects = ReadSubjects(record),
        };
    }

    private static string DatelineAndBody(ReadOnlySpan<char> text) =>
        string.Concat(SgmlText.Element(text, "DATELINE").Content, SgmlText.Element(text, "BODY").Content);

    private static List<Subject> ReadSubjects(string record)
    {
        var subjects = new List<Subject>();
        foreach (var tag in SubjectTags)
        {
            var rest = SgmlText.Element(record, tag).Content;
            for (var d = SgmlText.Element(rest, "D"); d.End > 0; d = SgmlText.Element(rest, "D"))
            {
                var code = SgmlText.Decode(d.Content).Trim();
                if (code.Length > 0)
                    subjects.Add(new Subject(tag.ToLowerInvariant(), code));
                rest = rest[d.End..];
            }
        }

        return subjects;
    }
}
