using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;

namespace NewsArchive.Core.Tests.Extraction.Names;

/// <summary>A text with its expected names in brackets: <c>[PER Ushakov=Yury Ushakov]</c>, the canonical name only where it differs.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<string> Names)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var names = new List<string>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf(']', i);
            var space = marked.IndexOf(' ', i);
            var parts = marked[(space + 1)..close].Split('=');
            names.Add(Line(Kind(marked[(i + 1)..space]), text.Length, parts[0], parts[^1]));
            text.Append(parts[0]);
            i = close;
        }

        return new MarkedText(text.ToString(), names);
    }

    /// <summary>The mentions in the same form as <see cref="Names"/>.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<Mention> mentions) =>
        mentions.Select(m => Line(m.Kind, m.Span.Start, m.Surface, m.Canonical)).ToList();

    /// <summary>An article with this text and no headline.</summary>
    public static Article ArticleOf(string text, string? language = "en") =>
        Article.Create(new ArticleContent { Title = "Untitled", Body = text, TitleFromBody = true, Language = language }, new Origin(new string('0', 64), "test.txt"));

    private static string Line(MentionKind kind, int start, string surface, string canonical) => $"{start,5} {kind} {surface} = {canonical}";

    private static MentionKind Kind(string mark) => mark switch
    {
        "PER" => MentionKind.Person,
        "ORG" => MentionKind.Organization,
        "LOC" => MentionKind.Place,
        _ => throw new ArgumentException($"No kind {mark}", nameof(mark)),
    };
}
