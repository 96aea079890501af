using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Extraction;
using NewsArchive.Core.ResultLists;
using NewsArchive.Core.Searching;
using NewsArchive.Web.ResultLists;
using NewsArchive.Web.Searching;
using NewsArchive.Web.Text;

namespace NewsArchive.Web;

/// <summary>Every text of the interface, in one place.</summary>
internal static class Words
{
    // The frame
    public const string Product = "NewsArchive";
    public const string ProductDescription = "A full-text archive of news that you keep yourself.";
    public const string SkipToContent = "Skip to content";
    public const string SiteNavigation = "Site";
    public const string Search = "Search";
    public const string Lists = "Lists";
    public const string Help = "Help";
    public const string Footer = "Everything here is in one folder on this computer.";
    public const string BackToSearch = "Back to the search";
    public const string NotFoundTitle = "There is no such page";
    public const string NotFoundText = "The address may be mistyped, or what it led to has been removed from the archive.";
    public const string ErrorTitle = "Something went wrong";
    public const string ErrorText = "The archive could not answer. What you asked is still in the address: try again. If it happens again, the program's own window says more.";
    public const string StaleFormTitle = "This form is too old";
    public const string StaleFormText = "The archive has been restarted since the page was opened, and nothing was changed. Go back, reload the page, and send the form again.";

    public const string RefusedTitle = "The archive does not do that";
    public const string RefusedText = "The request was refused, and nothing was changed.";

    // The search box
    public const string SearchTitle = "Search the archive";
    public const string SearchLabel = "Search the archive";
    public const string InterpretedAs = "Interpreted as";
    public const string QueryHelp = "Query help";

    // Filters
    public const string Filters = "Filters";
    public const string ChosenFilters = "Chosen filters";
    public const string ClearAll = "Clear all";
    public const string ClearAllFilters = "Clear all filters";
    public const string Not = "not";
    public const string MatchAny = "any";
    public const string MatchAll = "all";
    public const string More = "More";
    public const string Fewer = "Fewer";
    public const string NoSuchValue = "No such value in this result.";
    public const string Undated = "undated";

    // The result
    public const string Results = "Results";
    public const string ArticlesHeading = "Articles";
    public const string AllArticles = "All articles";
    public const string SortLabel = "Sort";
    public const string CopyLink = "Copy link";
    public const string LinkCopied = "Link copied";
    public const string Json = "This page as JSON";
    public const string Export = "Export";
    public const string NoDate = "no date";
    public const string NamesInArticle = "Names in the article";
    public const string PagesLabel = "Pages of results";
    public const string Previous = "Previous";
    public const string Next = "Next";
    public const string PerPage = "Per page";
    public const string PageIsEmpty = "The result has no such page.";
    public const string FirstPage = "Go to the first page.";
    public const string NothingFound = "No article matches";
    public const string WithoutOneCondition = "Without one of the conditions there would be:";
    public const string TryFewerWords = "Try fewer words, a part of a word with * (sanction*), or OR between words.";
    public const string ShowAll = "Show all articles";

    // The histogram
    public const string UnitLabel = "Unit of time";
    public const string ChartLabel = "How the dates are shown";
    public const string ZoomOut = "All dates";
    public const string CountOfArticles = "Count";
    public const string ShareOfArchive = "Share of archive";
    public const string ViewAsTable = "View as table";
    public const string ViewAsChart = "View as chart";
    public const string NoDatedArticles = "No article of this result has a date that fits on the axis.";
    public const string From = "From";
    public const string To = "to";
    public const string Apply = "Apply";
    public const string DatePlaceholder = "yyyy-mm-dd";
    public const string OnlyUndated = "Only undated";
    public const string WithoutUndated = "Without undated";
    public const string MonthUnknown = ", month not known";
    public const string DayUnknown = ", day not known";

    // The empty archive
    public const string EmptyTitle = "The archive is empty";
    public const string EmptyText = "Give it a folder of articles, and every text in it becomes searchable here:";
    public const string ImportCommand = "newsarchive import ~/my-articles";
    public const string EmptyFormats = "It reads plain text, saved web pages, JSON Lines, Reuters-21578 SGML, and ZIP or GZIP files of these. Originals are kept byte for byte.";
    public const string EmptyFolder = "The archive is kept in";

    // Saving and lists
    public const string SaveList = "Save list";
    public const string ListName = "Name";
    public const string HowKept = "How it is kept";
    public const string Follow = "Follow";
    public const string FollowMeans = "the search runs again whenever the list is opened";
    public const string Freeze = "Freeze";
    public const string FreezeMeans = "these articles, in this order, for citing";
    public const string Note = "Note";
    public const string Save = "Save";
    public const string ChooseLiveOrFrozen = "Choose Follow, Freeze, or both: otherwise nothing would be kept.";
    public const string ListsTitle = "Result lists";
    public const string NoLists = "No list is saved yet. Search for something, then choose Save list above the results.";
    public const string Created = "Saved";
    public const string Live = "live";
    public const string Frozen = "frozen";
    public const string NoSuchList = "There is no such list";
    public const string NoSuchListText = "It may have been deleted. The lists that are kept:";
    public const string NoSuchVersion = "The list has no such version.";
    public const string ResultsNow = "Results now";
    public const string OpenInSearch = "Open in the search page";
    public const string FrozenVersions = "Frozen versions";
    public const string FreezeAgain = "Freeze again";
    public const string NotInArchive = "no longer in the archive";
    public const string Rename = "Rename or annotate";
    public const string DeleteList = "Delete list";
    public const string DeleteListWarning = "Its frozen versions go with it. The articles stay. This cannot be undone.";
    public const string DeleteForEver = "Delete for ever";
    public const string Version = "Version";
    public const string HowMade = "How this list was made";
    public const string NothingNow = "Nothing matches now.";

    // The reader
    public const string Source = "Source";
    public const string Published = "Published";
    public const string Authors = "By";
    public const string Language = "Language";
    public const string Length = "Length";
    public const string Subjects = "Subjects";
    public const string Address = "Address";
    public const string Original = "Original";
    public const string DownloadOriginal = "Download as delivered";
    public const string FoundIn = "Read from";
    public const string BackToResults = "Back to the results";
    public const string MarksOn = "Mark names and dates";
    public const string NamesAndDates = "About this article";
    public const string NoSuchArticle = "There is no such article";
    public const string NoSuchArticleText = "The archive holds no article with this id. It may have been removed.";
    public const string ArticleAsJson = "JSON";
    public const string Cite = "Cite or keep";
    public const string UnresolvedDate = "a date that could not be resolved";

    // Help
    public const string HelpLanguage = "What you can type";
    public const string HelpLanguageText = "Nothing that you type is an error: what cannot be taken as written is searched as words, and the line under the box says how it was understood. Case matters only for AND, OR, NOT and NEAR.";
    public const string HelpForm = "Type";
    public const string HelpMeaning = "To find";
    public const string HelpKeys = "Keys";
    public const string KeysOn = "Use these keys";
    public const string HelpFilters = "Beside the results stand the values that the result has. A click on a value keeps only articles that have it; a second value of the same kind adds to the first (any), until you ask for all of them; − leaves a value out. The number beside a value is the number of results after the click.";
    public const string HelpDates = "Click on a bar of the time line, drag over several, or type the ends: 2022, 2022-01 or 2022-01-04. An end may stay open. An article whose date is known only by its month or year stands in no shorter period.";
    public const string HelpPrograms = "For programs";
    public const string HelpProgramsText = "Every result is also JSON, under the same address with api/ before it. All of it is described in";

    /// <summary>The keys and what they do.</summary>
    public static IReadOnlyList<(string Key, string Meaning)> Keys { get; } =
    [
        ("/", "go to the search box"),
        ("j", "next result"),
        ("k", "previous result"),
        ("o", "open the result"),
        ("s", "save the result as a list"),
        ("?", "this page"),
    ];

    public static string SearchPlaceholder(int articles) => $"Search {Articles(articles)}";

    public static string Articles(int count) => NumberWords.Of(count, "article", "articles");

    public static string AddsUp(int dated, int undated) => $"({NumberWords.Of(dated)} dated, {NumberWords.Of(undated)} undated)";

    public static string WordCount(int words) => NumberWords.Of(words, "word", "words");

    public static string Since(string day) => $"since {day}";

    public static string Until(string day) => $"until {day}";

    public static string RemoveFilter(string filter) => $"Without {filter}";

    public static string Only(string value) => $"Only articles with {value}";

    public static string Exclude(string value) => $"Exclude {value}";

    public static string Remove(string value) => $"Let go of {value}";

    public static string FindValue(FacetField field) => $"Find in {Facet(field).ToLowerInvariant()}";

    public static string OfAll(int shown, int all) => $"{NumberWords.Of(shown)} of {NumberWords.Of(all)}";

    public static string Missing(int count) => $"{NumberWords.Of(count)} without";

    public static string PageNumber(int page) => $"Page {NumberWords.Of(page)}";

    public static string KeepsAll(int total) => total == 1 ? "Keeps the one article of this result." : $"Keeps all {NumberWords.Of(total)} articles of this result, not only this page.";

    public static string ExportAll(int total) => total == 1 ? "The one article, as" : $"All {Articles(total)}, as";

    /// <summary>What an export is called; a new one goes by its own name.</summary>
    public static string ExportName(string name) => name switch
    {
        "csv" => "CSV",
        "csv-bom" => "CSV for Excel",
        "jsonl" => "JSON Lines",
        "ris" => "RIS",
        "bibtex" => "BibTeX",
        "csl-json" => "CSL-JSON",
        _ => name,
    };

    public static string ListTotal(int total) => Articles(total);

    public static string VersionOf(int number) => $"{Version} {NumberWords.Of(number)}";

    public static string AllOf(int total) => $"All {Articles(total)}";

    public static string FrozenAt(ListVersion version) => $"{Articles(version.Total)}, {DateWords.Moment(version.Frozen)}";

    public static string Difference(ListDifference difference) => (difference.Added, difference.Gone) switch
    {
        (0, 0) => $"The same articles as in version {NumberWords.Of(difference.Version)}.",
        var (added, gone) => $"Since version {NumberWords.Of(difference.Version)}: {NumberWords.Of(added)} new, {NumberWords.Of(gone)} gone.",
    };

    /// <summary>A paragraph that can be pasted into a paper.</summary>
    public static string Methods(string understood, IReadOnlyList<FilterChip> filters, SortOrder sort, ListVersion? frozen)
    {
        var query = understood.Length == 0 ? "All articles of the archive" : $"Articles matching the query {understood}";
        var conditions = filters.Count == 0 ? "" : ", with the conditions " + string.Join("; ", filters.Select(f => f.Text));
        var state = frozen is null ? "" : $" Version {NumberWords.Of(frozen.Number)} holds {Articles(frozen.Total)} as found on {DateWords.Moment(frozen.Frozen)} in state {frozen.ArchiveVersion.ToString(CultureInfo.InvariantCulture)} of the archive.";
        return $"{query}{conditions}, sorted by {Sort(sort)}.{state}";
    }

    public static string Bar(string period, int count) => $"{period}: {Articles(count)}";

    public static string Times(int count) => $"{NumberWords.Of(count)}×";

    public static string ArticlesPer(DateUnit unit) => unit switch
    {
        DateUnit.Year => "Articles per year",
        DateUnit.Month => "Articles per month",
        _ => "Articles per day",
    };

    public static string Unit(DateUnit unit) => unit switch { DateUnit.Year => "Years", DateUnit.Month => "Months", _ => "Days" };

    public static string Sort(SortOrder sort) => sort switch
    {
        SortOrder.Newest => "newest",
        SortOrder.Oldest => "oldest",
        _ => "relevance",
    };

    public static string ChartSummary(Timeline timeline)
    {
        var most = timeline.Bars.MaxBy(b => b.Count);
        return $"From {DateWords.Of(timeline.First.Iso)} to {DateWords.Of(timeline.Last.Iso)}, the most in {Bar(DateWords.Of(most.Period.Iso), most.Count)}.";
    }

    /// <summary>The heading of a facet.</summary>
    public static string Facet(FacetField field) => field switch
    {
        FacetField.Published => "Published",
        FacetField.Mentioned => "Mentioned dates",
        FacetField.Person => "People",
        FacetField.Organization => "Organizations",
        FacetField.Place => "Places",
        FacetField.Source => "Source",
        FacetField.Author => "Author",
        FacetField.Language => "Language",
        _ => "Subject",
    };

    /// <summary>What one condition on a facet is called.</summary>
    public static string FacetOne(FacetField field) => field switch
    {
        FacetField.Mentioned => "Mentions",
        FacetField.Person => "Person",
        FacetField.Organization => "Organization",
        FacetField.Place => "Place",
        _ => Facet(field),
    };

    /// <summary>A facet's value for people.</summary>
    public static string FacetValue(FacetField field, string value) => field switch
    {
        FacetField.Published or FacetField.Mentioned => DateWords.Of(value),
        FacetField.Language => LanguageWords.Of(value),
        _ => value,
    };

    /// <summary>What a name in a text is.</summary>
    public static string KindOf(FacetField field) => FacetOne(field);

    /// <summary>The heading over the mentions of one kind.</summary>
    public static string Kind(MentionKind kind) => kind switch
    {
        MentionKind.Person => "People",
        MentionKind.Organization => "Organizations",
        MentionKind.Place => "Places",
        _ => "Dates",
    };

    /// <summary>How a published date is known, in words: the rule, then what stands after it.</summary>
    public static string Provenance(string provenance)
    {
        var semicolon = provenance.IndexOf(';', StringComparison.Ordinal);
        var (how, rest) = semicolon < 0 ? (provenance, "") : (provenance[..semicolon], provenance[semicolon..]);
        return how switch
        {
            Provenances.Metadata => "given by the source" + rest,
            Provenances.Dateline => "read from the dateline" + rest,
            Provenances.Heading => "read from the line under the headline" + rest,
            Provenances.Url => "read from the address" + rest,
            Provenances.Text => "read from the text" + rest,
            _ => provenance,
        };
    }
}
