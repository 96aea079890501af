using System.Globalization;
using NewsArchive.Core.Queries.Parsing;

namespace NewsArchive.Core.Queries;

/// <summary>Prints a query in the language that <see cref="QueryParser"/> reads: what the page shows as <em>Interpreted as</em>.</summary>
public static class QueryText
{
    /// <summary>The query as text; parsing it gives an equal query. An empty text finds all.</summary>
    public static string Write(Query query) => query switch
    {
        TermQuery term => Term(term),
        PhraseQuery phrase => "\"" + string.Join(' ', phrase.Terms.Select(Bare)) + "\"",
        NearQuery near => Near(near),
        AtLeastQuery least => Invariant($"atleast{least.Count}({Write(least.Operand)})"),
        AndQuery and => string.Join(" AND ", and.Operands.Select(o => Inside(o, o is OrQuery))),
        OrQuery or => string.Join(" OR ", or.Operands.Select(o => Inside(o, o is AndQuery))),
        NotQuery not => "NOT " + Inside(not.Operand, not.Operand is AndQuery or OrQuery or NearQuery),
        TitleQuery title => "title:" + Inside(title.Operand, title.Operand is not (TermQuery or PhraseQuery)),
        ActorQuery actor => Value(Name(actor.Kind), actor.Name),
        ValueQuery value => Value(Name(value.Field), value.Value),
        DateQuery date => Value(Name(date.Field), RangeText.Date(date.From, date.To)),
        NoDateQuery none => Value(Name(none.Field), "none"),
        LengthQuery length => Value("words", RangeText.Length(length.Least, length.Most)),
        _ => "",
    };

    private static string Inside(Query query, bool grouped) => grouped ? "(" + Write(query) + ")" : Write(query);

    // The first operand may be a proximity of another kind without parentheses: proximities bind from left to right.
    private static string Near(NearQuery near)
    {
        var op = near.Unit switch
        {
            NearUnit.Sentence => " w/s ",
            NearUnit.Paragraph => " w/p ",
            _ => Invariant($" {(near.Ordered ? "pre" : "w")}/{near.Distance} "),
        };
        return string.Join(op, near.Operands.Select(o => Inside(o, o is not (TermQuery or PhraseQuery))));
    }

    private static string Bare(TermQuery term) => term switch
    {
        WordQuery word => word.Text,
        WildcardQuery wildcard => wildcard.Pattern,
        FuzzyQuery fuzzy => Invariant($"{fuzzy.Text}~{fuzzy.Edits}"),
        _ => "",
    };

    // A word that would be read as something else stands in quotation marks.
    private static string Term(TermQuery term)
    {
        var text = Bare(term);
        return IsOneWord(text) ? text : "\"" + text + "\"";
    }

    private static string Value(string field, string value)
    {
        var bare = field + ":" + value;
        var tokens = QueryLexer.Read(bare, new DiagnosticBag());
        var isOneValue = value.Length > 0 && tokens is [{ Kind: TokenKind.Field }, { Kind: TokenKind.Word }, { Kind: TokenKind.End }] && tokens[1].Text == value && value[^1] is not (',' or ';');
        return isOneValue ? bare : field + ":\"" + value.Replace('"', '\'') + "\"";
    }

    private static bool IsOneWord(string text) =>
        QueryLexer.Read(text, new DiagnosticBag()) is [{ Kind: TokenKind.Word } word, { Kind: TokenKind.End }] && word.Text == text;

    private static string Name(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Organization => "org",
        ActorKind.Place => "place",
        _ => "actor",
    };

    private static string Name(ValueField field) => field == ValueField.Language ? "lang" : field.ToString().ToLowerInvariant();

    private static string Name(DateField field) => field == DateField.Published ? "date" : "mentions";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
