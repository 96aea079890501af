namespace NewsArchive.Core.Queries.Parsing;

/// <summary>Everything the parser says to people, in one place.</summary>
internal static class QueryMessages
{
    public const string UnclosedQuote = "This quotation mark has no partner; it is left out.";
    public const string UnclosedParenthesis = "This parenthesis is not closed; it is taken to end with the query.";
    public const string StrayParenthesis = "This parenthesis was never opened; it is left out.";
    public const string TooDeep = "Parentheses are nested too deeply; the innermost are left out.";
    public const string TooManyWords = "The query has too many words; the rest is left out.";
    public const string WordTooLong = "This word is too long; it is left out.";
    public const string WildcardTooBroad = "This wildcard is too broad; give at least two letters. It is left out.";
    public const string TooManyStars = "This word has too many wildcards; it is left out.";
    public const string FuzzyTooShort = "A word of fewer than three letters cannot be fuzzy; it is taken as it is.";
    public const string FuzzyDistance = "A fuzzy word differs by one or two letters, ~1 or ~2.";
    public const string FuzzyWildcard = "A word cannot have a wildcard and be fuzzy; the ~ is left out.";
    public const string OnlyNot = "The query only says what is not wanted: it finds every other article.";
    public const string NearOperand = "Only words, phrases and alternatives of these can be near each other; taken as AND.";
    public const string NearChain = "Too many different proximities in one row; taken as AND.";
    public const string NearDistance = "A distance is between 1 and 1,000 words; the nearest possible is used.";
    public const string PhraseDistance = "A distance needs at least two words in the quotation marks and a number after the ~; it is left out.";
    public const string AtLeastOperand = "Only words, phrases and proximities can be counted; “atleast” is left out.";
    public const string AtLeastCount = "A count is between 1 and 1,000; the nearest possible is used.";
    public const string TitleOperand = "Only words can stand in the headline; other fields count for themselves.";

    public static string NothingBefore(string op) => $"“{op}” has nothing before it; it is left out. In quotation marks it is a word.";

    public static string NothingAfter(string op) => $"“{op}” has nothing after it; it is left out. In quotation marks it is a word.";

    public static string UnknownField(string name) => $"There is no field “{name}”; read as words.";

    public static string EmptyField(string name) => $"“{name}:” needs a value right after the colon; it is left out.";

    public static string BadValue(string name, string form) => $"“{name}:” takes {form}; it is left out.";
}
