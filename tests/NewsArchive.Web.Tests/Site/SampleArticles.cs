using NewsArchive.Core.Extraction;
using NewsArchive.Testing;

namespace NewsArchive.Web.Tests.Site;

/// <summary>
/// Sixteen invented articles: twelve of a strike from 1 to 12 February 2022 (eight of Coastal Wire, four of Bay
/// Gazette), one known by its month, one by its year, one undated, and one full of markup.
/// </summary>
public static class SampleArticles
{
    public const int Total = 16;

    public const string HostileTitle = "Thelma & Louise <b>reunite</b> <script>alert(\"marrowby\")</script>";

    public const string HostileBody = "The phrase I <3 Blancmange appeared on a wall. The <script> tag is dangerous, said a teacher at Marrowby.<img src=x onerror=alert(1)>";

    public static KnownNames Names { get; } = new(
        (MentionKind.Person, "Ada Lindqvist", "Ada Lindqvist"),
        (MentionKind.Person, "Omar Haddad", "Omar Haddad"),
        (MentionKind.Organization, "Harbour Union", "Harbour Union"),
        (MentionKind.Place, "Kestrelby", "Kestrelby"),
        (MentionKind.Date, "12 January 2022", "2022-01-12"),
        (MentionKind.Date, "last winter", ""));

    public static IReadOnlyList<TestArticle> All { get; } =
    [
        .. Enumerable.Range(1, 12).Select(Strike),
        new() { Key = "month", Title = "Ferries return", Body = "Ferries came back to Kestrelby in spring.", Published = "2022-03", Source = "Coastal Wire" },
        new() { Key = "year", Title = "A quiet year", Body = "Nothing much happened at the harbour.", Published = "2021", Source = "Bay Gazette" },
        new() { Key = "undated", Title = "An undated leaflet", Body = "Come to the meeting of the Harbour Union.", Source = null },
        new() { Key = "hostile", Title = HostileTitle, Body = HostileBody, Published = "2022-02-02", Source = "Bay Gazette" },
    ];

    private static TestArticle Strike(int day) => new()
    {
        Key = "strike-" + day,
        Title = $"Strike at the harbour, day {day}",
        Body = $"The strike of the Harbour Union went on. Ada Lindqvist of Kestrelby spoke on 12 January 2022.\n\n"
            + (day % 2 == 0 ? "Omar Haddad answered that the strike had no reason, unlike last winter." : "No one answered."),
        Published = $"2022-02-{day:00}",
        Source = day <= 8 ? "Coastal Wire" : "Bay Gazette",
        Authors = ["Ines Moreau"],
        Subjects = ["topics:labour"],
    };
}
